import type {OptionsOf} from '../args/command-table.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {printPage} from '../pdf/print-page.ts';
import {readInputReport} from '../read-input.ts';
import {writeOutput} from '../write-output.ts';

/** `avance pdf FILE --to FILE.pdf [--view slides|report]`, printed by an installed Chromium. */
export async function pdfFile(context: CommandContext<OptionsOf<'pdf'>>): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  const [file = ''] = files;
  const {to, view} = options;
  if (to === null) throw new CliError('error.missing-to', {format: 'pdf'});
  const report = await readInputReport(file, context);
  const page = printPage(report, view ?? 'slides', await environment.scripts());
  await writeOutput(await environment.print(page), to, environment);
  environment.stderr(
    `${translate('output.indicators-written', {file: to, count: report.indicators.length})}\n`,
  );
  return 0;
}
