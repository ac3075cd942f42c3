import {CliError, firstLine} from './cli-error.ts';
import {parseCommandLine} from './args.ts';
import type {CliOptions} from './args.ts';
import {checkFiles} from './commands/check.ts';
import {diffFiles} from './commands/diff.ts';
import {doctor} from './commands/doctor.ts';
import {exportFile} from './commands/export.ts';
import {importFile} from './commands/import.ts';
import {pdfFile} from './commands/pdf.ts';
import {languageFromEnv, createTranslator} from './messages/translate.ts';
import type {Translate} from './messages/translate.ts';
import {snippet} from './commands/snippet.ts';
import type {CliEnvironment} from './environment.ts';

/** 0: good. 1: the files have errors, or differ. 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** What a command gets to work with. */
export interface CommandContext {
  readonly command: CliOptions;
  readonly world: CliEnvironment;
  readonly say: Translate;
  readonly language: string;
}

const commands: Readonly<
  Record<string, {readonly fileCount: number; readonly run: (task: CommandContext) => Promise<ExitCode>}>
> = {
  import: {fileCount: 1, run: importFile},
  check: {fileCount: 1, run: checkFiles},
  export: {fileCount: 1, run: exportFile},
  diff: {fileCount: 2, run: diffFiles},
  pdf: {fileCount: 1, run: pdfFile},
  doctor: {fileCount: 1, run: doctor},
  snippet: {fileCount: 1, run: snippet},
  // Templates, fonts and a rasterizer: only for who draws.
  render: {fileCount: 1, run: async (task) => (await import('./commands/render.ts')).renderFile(task)},
};

/** Runs the command line. Never throws, and never shows a stack. */
export async function run(world: CliEnvironment): Promise<ExitCode> {
  const language = statedLanguage(world.args) ?? languageFromEnv(world.env);
  const words = createTranslator(language);
  try {
    return await dispatch({command: parseCommandLine(world.args), world, say: words, language});
  } catch (error) {
    const isKnown = error instanceof CliError;
    world.stderr(
      `avance: ${isKnown ? words(error.key, error.values) : words('internal', {detail: firstLine(error)})}\n`,
    );
    return 2;
  }
}

async function dispatch(task: CommandContext): Promise<ExitCode> {
  const {command, world, say} = task;
  if (command.asksVersion) world.stdout(`${world.version}\n`);
  else if (command.help || command.name === '') world.stdout(say('help'));
  else return runCommand(task);
  return command.help || command.asksVersion ? 0 : 2;
}

async function runCommand(task: CommandContext): Promise<ExitCode> {
  const {name, files} = task.command;
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) throw new CliError('unknown-command', {name});
  const acceptsMany = name === 'check' && files.length > 0;
  if (files.length !== found.fileCount && !acceptsMany)
    throw new CliError('few-files', {name, count: found.fileCount});
  return found.run(task);
}

/** Even a command line that cannot be read is answered in the language that it asks for. */
function statedLanguage(args: readonly string[]): string | null {
  const joined = args.join(' ');
  return /--lang[= ](es|en)\b/.exec(joined)?.[1] ?? null;
}
