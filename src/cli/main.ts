import {readFile, writeFile} from 'node:fs/promises';
import {env, exit, argv, stderr, stdout} from 'node:process';
import {run} from './run.ts';

/** The program beside its schema and the package that it is part of. */
async function beside(file: string): Promise<object> {
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')) as object;
}

// A reader that stops early, as `head` does, is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' && exit(0));

const {version = ''} = (await beside('../package.json')) as {readonly version?: string};
process.exitCode = await run({
  args: argv.slice(2),
  env,
  isTerminal: stdout.isTTY && stderr.isTTY && !env['NO_COLOR'],
  version,
  read: (path) => readFile(path),
  write: (path, content) => writeFile(path, content),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  schema: () => beside('./indicator-report.schema.json'),
});
