import {reportJson, schemaUrl} from '../../model/report/serialize.ts';
import type {OptionsOf} from '../args/command-table.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {explainColumns} from '../explanation.ts';
import {formatMapping} from '../mapping-file.ts';
import {readInput, requireReport, stoppingProblems, type InputFile} from '../read-input.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues, hasErrors, type Issue} from '../report-issues/issue.ts';
import {prettyJson, writeOutput} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'import'>>;

/**
 * `avance import FILE [--to report.json]`: writes the report to the file or to stdout, the problems to stderr. Writes no
 * report when results are lost or may be wrong, unless `--partial` is given.
 */
export async function importFile(context: Context): Promise<ExitCode> {
  const {files, options, environment, translate, language} = context;
  const [file = ''] = files;
  const input = await readInput(file, context);
  const issues = collectIssues(input, [], language);
  writeIssues(file, input, issues, context);
  const report = requireReport(file, input);
  if (options.writeMapping !== null)
    await writeOutput(
      formatMapping(input.columns, report.defaultLanguage),
      options.writeMapping,
      environment,
    );
  const stopping = stoppingProblems(input);
  const isRefused = stopping.length > 0 && !options.isPartial;
  if (isRefused) environment.stderr(`${translate('output.no-report', {count: stopping.length})}\n`);
  else await writeReport(reportJson(report, schemaUrl), report.indicators.length, context);
  if (stopping.length && !isRefused)
    environment.stderr(
      `${translate('output.partial', {count: stopping.length, what: whatIsLost(stopping)})}\n`,
    );
  return hasErrors(issues) ? 1 : 0;
}

function writeIssues(file: string, {columns}: InputFile, issues: readonly Issue[], context: Context): void {
  const {options, environment, translate} = context;
  const {isJson, listsAll, explains} = options;
  const columnList = explains ? {columns} : {};
  if (isJson) return environment.stderr(prettyJson({file, problems: issues, ...columnList}));
  if (explains) environment.stderr(explainColumns(columns, translate));
  environment.stderr(issueText(file, issues, translate, {isColoured: environment.isTerminal, listsAll}));
}

async function writeReport(
  text: string,
  count: number,
  {options, environment, translate}: Context,
): Promise<void> {
  await writeOutput(text, options.to, environment);
  if (options.to !== null && options.to !== '-' && !options.isJson)
    environment.stderr(`${translate('output.indicators-written', {file: options.to, count})}\n`);
}

const mostListed = 10;

/** The places of the results that a partial report lacks. */
function whatIsLost(problems: ReturnType<typeof stoppingProblems>): string {
  const places = problems
    .slice(0, mostListed)
    .map(({row, column}) => [row, column].filter((part) => part !== null).join(' · '));
  return [...places, ...(problems.length > mostListed ? ['…'] : [])].join('; ');
}
