import {CliError, reason} from './cli-error.ts';
import {command} from './args.ts';
import type {Command} from './args.ts';
import {checkFiles} from './commands/check.ts';
import {diffFiles} from './commands/diff.ts';
import {doctor} from './commands/doctor.ts';
import {exportFile} from './commands/export.ts';
import {importFile} from './commands/import.ts';
import {pdfFile} from './commands/pdf.ts';
import {languageOf, say} from './messages/translate.ts';
import type {Say} from './messages/translate.ts';
import {snippet} from './commands/snippet.ts';
import type {World} from './environment.ts';

/** 0: good. 1: the files have errors, or differ. 2: the command could not do its work. */
export type Status = 0 | 1 | 2;

/** What a command gets to work with. */
export interface Task {
  readonly command: Command;
  readonly world: World;
  readonly say: Say;
  readonly language: string;
}

const commands: Readonly<
  Record<string, {readonly needs: number; readonly work: (task: Task) => Promise<Status>}>
> = {
  import: {needs: 1, work: importFile},
  check: {needs: 1, work: checkFiles},
  export: {needs: 1, work: exportFile},
  diff: {needs: 2, work: diffFiles},
  pdf: {needs: 1, work: pdfFile},
  doctor: {needs: 1, work: doctor},
  snippet: {needs: 1, work: snippet},
  // Templates, fonts and a rasterizer: only for who draws.
  render: {needs: 1, work: async (task) => (await import('./commands/render.ts')).renderFile(task)},
};

/** Runs the command line. Never throws, and never shows a stack. */
export async function run(world: World): Promise<Status> {
  const language = statedLanguage(world.args) ?? languageOf(world.env);
  const words = say(language);
  try {
    return await started({command: command(world.args), world, say: words, language});
  } catch (error) {
    const isKnown = error instanceof CliError;
    world.err(
      `avance: ${isKnown ? words(error.key, error.values) : words('internal', {detail: reason(error)})}\n`,
    );
    return 2;
  }
}

async function started(task: Task): Promise<Status> {
  const {command, world, say} = task;
  if (command.asksVersion) world.out(`${world.version}\n`);
  else if (command.asksHelp || command.name === '') world.out(say('help'));
  else return chosen(task);
  return command.asksHelp || command.asksVersion ? 0 : 2;
}

async function chosen(task: Task): Promise<Status> {
  const {name, files} = task.command;
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) throw new CliError('unknown-command', {name});
  const isMany = name === 'check' && files.length > 0;
  if (files.length !== found.needs && !isMany) throw new CliError('few-files', {name, count: found.needs});
  return found.work(task);
}

/** Even a command line that cannot be read is answered in the language that it asks for. */
function statedLanguage(args: readonly string[]): string | null {
  const joined = args.join(' ');
  return /--lang[= ](es|en)\b/.exec(joined)?.[1] ?? null;
}
