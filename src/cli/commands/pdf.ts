import {CliError} from '../cli-error.ts';
import {readInput} from '../read-input.ts';
import {printPage} from '../pdf/print-page.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {writeOutput} from '../write-output.ts';

/** `avance pdf FILE --to FILE.pdf [--view slides|report]`, printed by the Chromium of the machine. */
export async function pdfFile({command, world, say}: CommandContext): Promise<ExitCode> {
  const [file = ''] = command.files;
  const {to, view} = command;
  if (to === null) throw new CliError('needs-to', {format: 'pdf'});
  const {report} = await readInput(file, command, world, say);
  if (!report) throw new CliError('no-report', {file});
  const page = printPage(report, view ?? 'slides', await world.scripts());
  await writeOutput(await world.print(page), to, world);
  world.stderr(`${say('written', {file: to, count: report.indicators.length})}\n`);
  return 0;
}
