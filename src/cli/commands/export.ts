import {dirname, join} from 'node:path';
import {reportToCsv} from '../../formats/table/write/to-csv.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {badChoice} from '../args/option.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {exportFormats, findLostFields, serialize, type ExportFormat} from '../export.ts';
import {readInputReport} from '../read-input.ts';
import {slug} from '../site/slug.ts';
import {writeOutput} from '../write-output.ts';

type Options = OptionsOf<'export'>;

/** `avance export FILE --as FORMAT [--to FILE]`; reports to stderr which fields the format loses. */
export async function exportFile(context: CommandContext<Options>): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  const [file = ''] = files;
  const {to} = options;
  const format = formatOf(options);
  if (format === 'xlsx' && to === null && environment.isTerminal)
    throw new CliError('error.missing-to', {format});
  const report = await readInputReport(file, context);
  const table = `${slug(report.id)}.csv`;
  await writeOutput(serialize(report, format, table), to, environment);
  if (format === 'datapackage' && to !== null)
    await writeOutput(reportToCsv(report), join(dirname(to), table), environment);
  const lost = findLostFields(report, format);
  if (lost.length) environment.stderr(`${translate('output.lost-fields', {what: lost.join(', ')})}\n`);
  if (to !== null)
    environment.stderr(
      `${translate('output.indicators-written', {file: to, count: report.indicators.length})}\n`,
    );
  return 0;
}

/** The format of `--as`, else that of the file extension of `--to`. Throws a `CliError` without both. */
function formatOf({as, to}: Options): ExportFormat {
  const extension = /\.(\w+)$/.exec(to ?? '')?.[1];
  const format = as ?? exportFormats.find((exportFormat) => exportFormat === extension);
  if (format === undefined) throw badChoice('as', '', exportFormats.join(', '));
  if (format === 'datapackage' && (to === null || to === '-'))
    throw new CliError('error.package-without-file');
  return format;
}
