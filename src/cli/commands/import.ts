import {reportJson, schemaUrl} from '../../model/report/serialize.ts';
import type {OptionsOf} from '../args/command-table.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {readInput, requireReport} from '../read-input.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues, hasErrors} from '../report-issues/issue.ts';
import {prettyJson, writeOutput} from '../write-output.ts';

/** `avance import FILE [--to report.json]`: writes the report to the file or to stdout, the problems to stderr. */
export async function importFile(context: CommandContext<OptionsOf<'import'>>): Promise<ExitCode> {
  const {files, options, environment, translate, language} = context;
  const [file = ''] = files;
  const {to, isJson} = options;
  const input = await readInput(file, context);
  const issues = collectIssues(input, [], language);
  environment.stderr(
    isJson
      ? prettyJson({file, problems: issues})
      : issueText(file, issues, translate, environment.isTerminal),
  );
  const report = requireReport(file, input);
  await writeOutput(reportJson(report, schemaUrl), to, environment);
  if (to !== null && !isJson)
    environment.stderr(
      `${translate('output.indicators-written', {file: to, count: report.indicators.length})}\n`,
    );
  return hasErrors(issues) ? 1 : 0;
}
