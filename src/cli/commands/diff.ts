import {CliError} from '../cli-error.ts';
import {differences} from '../diff.ts';
import type {Difference} from '../diff.ts';
import {readInput} from '../read-input.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import type {Report} from '../../model/report/report.ts';

const colours: Readonly<Record<Difference['kind'], number>> = {added: 32, vanished: 31, revised: 33};

/** `avance diff OLD NEW`: status 1 where they differ. */
export async function diffFiles(task: CommandContext): Promise<ExitCode> {
  const {command, world, say} = task;
  const [old = '', now = ''] = command.files;
  const all = differences(await reportOf(old, task), await reportOf(now, task));
  if (command.isJson) world.stdout(`${JSON.stringify(all, null, 2)}\n`);
  else {
    const lines = all.map((one) => line(one, say(one.kind), world.isTerminal));
    world.stdout(`${lines.join('\n') || say('same')}\n`);
  }
  return all.length ? 1 : 0;
}

async function reportOf(file: string, {command, world, say}: CommandContext): Promise<Report> {
  const {report} = await readInput(file, command, world, say);
  if (!report) throw new CliError('no-report', {file});
  return report;
}

function line({kind, path, before, after}: Difference, word: string, isColoured: boolean): string {
  const head = isColoured ? `\u001b[${colours[kind]}m${word}\u001b[0m` : word;
  const [was, is] = [before, after].map(short);
  return `${head}  ${path}  ${kind === 'revised' ? `${was} → ${is}` : kind === 'added' ? is : was}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
