import {reportJson} from '../../model/report/serialize.ts';
import {CliError} from '../cli-error.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues} from '../report-issues/issue.ts';
import {readInput} from '../read-input.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {schemaUrl} from '../../model/report/serialize.ts';
import {writeOutput} from '../write-output.ts';

/** `avance import FILE [--to report.json]`: the report to the file or to standard output, the problems to the other. */
export async function importFile({command, world, say, language}: CommandContext): Promise<ExitCode> {
  const [file = ''] = command.files;
  const got = await readInput(file, command, world, say);
  const all = collectIssues(got, [], language);
  const told = command.isJson
    ? `${JSON.stringify({file, problems: all}, null, 2)}\n`
    : issueText(file, all, say, world.isTerminal);
  world.stderr(told);
  if (!got.report) throw new CliError('no-report', {file});
  await writeOutput(reportJson(got.report, schemaUrl), command.to, world);
  if (command.to !== null && !command.isJson)
    world.stderr(`${say('written', {file: command.to, count: got.report.indicators.length})}\n`);
  return all.some(({level}) => level === 'error') ? 1 : 0;
}
