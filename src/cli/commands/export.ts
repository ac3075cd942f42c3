import {dirname, join} from 'node:path';
import {reportToCsv} from '../../formats/table/write/to-csv.ts';
import {CliError} from '../cli-error.ts';
import {formats} from '../args.ts';
import type {Format} from '../args.ts';
import {serialize, findLostFields} from '../export.ts';
import {readInput} from '../read-input.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {writeOutput} from '../write-output.ts';

/** `avance export FILE --as FORMAT [--to FILE]`; tells what the format could not hold. */
export async function exportFile({command, world, say}: CommandContext): Promise<ExitCode> {
  const [file = ''] = command.files;
  const format = formats.find((one) => one === command.as) ?? (command.as ? null : formatOf(command.to));
  if (format === null)
    throw new CliError('bad-choice', {name: 'as', value: command.as ?? '', allowed: formats.join(', ')});
  if (format === 'xlsx' && command.to === null) throw new CliError('needs-to', {format});
  const {report} = await readInput(file, command, world, say);
  if (!report) throw new CliError('no-report', {file});
  const table = `${report.id}.csv`;
  await writeOutput(serialize(report, format, table), command.to, world);
  if (format === 'datapackage' && command.to !== null)
    await writeOutput(reportToCsv(report), join(dirname(command.to), table), world);
  const lost = findLostFields(report, format);
  if (lost.length) world.stderr(`${say('not-held', {what: lost.join(', ')})}\n`);
  if (command.to !== null)
    world.stderr(`${say('written', {file: command.to, count: report.indicators.length})}\n`);
  return 0;
}

/** Where only the file is named, its ending says the format. */
function formatOf(to: string | null): Format | null {
  const ending = /\.(\w+)$/.exec(to ?? '')?.[1] ?? '';
  return formats.find((format) => format === ending) ?? null;
}
