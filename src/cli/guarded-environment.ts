import {CliError} from './cli-error.ts';
import type {CliEnvironment} from './environment.ts';
import {visibleOutput} from './terminal.ts';

/**
 * The environment of one command. A terminal receives no control characters, and a file that the command has read is
 * not written: an import of its own output would lose the source.
 */
export function guardedEnvironment(environment: CliEnvironment): CliEnvironment {
  const {isStdoutTerminal, stdout, stderr, read, write, isSameFile} = environment;
  const sources: string[] = [];
  return {
    ...environment,
    stderr: (text) => stderr(visibleOutput(text)),
    stdout: (content) =>
      stdout(isStdoutTerminal && typeof content === 'string' ? visibleOutput(content) : content),
    read: (path, maxBytes) => {
      if (path !== '-') sources.push(path);
      return read(path, maxBytes);
    },
    write: async (path, content, createsFolders) => {
      for (const source of sources)
        if (await isSameFile(source, path)) throw new CliError('error.source-overwritten', {file: path});
      await write(path, content, createsFolders);
    },
  };
}
