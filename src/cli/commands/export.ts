import {dirname, join} from 'node:path';
import {csv} from '../../formats/table/to-csv.ts';
import {CliError} from '../cli-error.ts';
import {formats} from '../args.ts';
import type {Format} from '../args.ts';
import {exported, notHeld} from '../export.ts';
import {opened} from '../read-input.ts';
import type {Status, Task} from '../run.ts';
import {write} from '../write-output.ts';

/** `avance export FILE --as FORMAT [--to FILE]`; tells what the format could not hold. */
export async function exportFile({command, world, say}: Task): Promise<Status> {
  const [file = ''] = command.files;
  const format = formats.find((one) => one === command.as) ?? (command.as ? null : formatOf(command.to));
  if (format === null)
    throw new CliError('bad-choice', {name: 'as', value: command.as ?? '', allowed: formats.join(', ')});
  if (format === 'xlsx' && command.to === null) throw new CliError('needs-to', {format});
  const {report} = await opened(file, command, world, say);
  if (!report) throw new CliError('no-report', {file});
  const table = `${report.id}.csv`;
  await write(exported(report, format, table), command.to, world);
  if (format === 'datapackage' && command.to !== null)
    await write(csv(report), join(dirname(command.to), table), world);
  const lost = notHeld(report, format);
  if (lost.length) world.err(`${say('not-held', {what: lost.join(', ')})}\n`);
  if (command.to !== null)
    world.err(`${say('written', {file: command.to, count: report.indicators.length})}\n`);
  return 0;
}

/** Where only the file is named, its ending says the format. */
function formatOf(to: string | null): Format | null {
  const ending = /\.(\w+)$/.exec(to ?? '')?.[1] ?? '';
  return formats.find((format) => format === ending) ?? null;
}
