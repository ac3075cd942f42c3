import {mergeReports} from '../../formats/merge-reports.ts';
import {defaultMaxBytes} from '../../load/settings.ts';
import {reportJson, schemaUrl} from '../../model/report/serialize.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {explainColumns, explainRows} from '../explanation.ts';
import {formatMapping} from '../mapping-file.ts';
import {readInput, requireReport, stoppingProblems, type InputFile} from '../read-input.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues, hasErrors, type Issue} from '../report-issues/issue.ts';
import {prettyJson, writeOutput} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'import'>>;

/** A file that was read; the names and the report of all files where several make one report. */
interface NamedInput {
  readonly file: string;
  readonly input: InputFile;
}

/** The problems of one file, or those between several files. */
interface FileIssues {
  readonly file: string;
  readonly problems: readonly Issue[];
  readonly columns: InputFile['columns'];
  readonly rows: InputFile['rowUses'];
}

/**
 * `avance import FILE… [--to report.json]`: writes one report to the file or to stdout, the problems to stderr. Writes
 * no report when results are lost or may be wrong, unless `--partial` is given.
 */
export async function importFile(context: Context): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  if (options.writeMapping !== null && files.length > 1) throw new CliError('error.mapping-of-several');
  const inputs: NamedInput[] = [];
  for (const file of files) inputs.push({file, input: await readInput(file, context)});
  const merged = mergeInputs(inputs);
  const sources = inputs.length > 1 ? [...inputs, merged] : inputs;
  const checked = sources.map((source) => issuesOf(source, context.language));
  writeIssues(checked, context);
  for (const {file, input} of inputs) requireReport(file, input);
  const {file, input} = merged;
  const report = requireReport(file, input);
  if (options.writeMapping !== null)
    await writeOutput(
      formatMapping(input.columns, {...input.answers, language: report.defaultLanguage}),
      options.writeMapping,
      environment,
    );
  const stopping = sources.flatMap((source) => stoppingProblems(source.input));
  const isRefused = stopping.length > 0 && !options.isPartial;
  if (isRefused) environment.stderr(`${translate('output.no-report', {count: stopping.length})}\n`);
  else await writeReport(reportJson(report, schemaUrl), report.indicators.length, context);
  if (stopping.length && !isRefused)
    environment.stderr(
      `${translate('output.partial', {count: stopping.length, what: whatIsLost(stopping)})}\n`,
    );
  return checked.some(({problems}) => hasErrors(problems)) ? 1 : 0;
}

/** The only file, or the report of all files with the problems between them. */
function mergeInputs(inputs: readonly NamedInput[]): NamedInput {
  const [first, ...others] = inputs;
  if (!first) throw new CliError('error.empty-report', {file: ''});
  if (!others.length) return first;
  const parts = inputs.flatMap(({file, input: {report, lines}}) =>
    report ? [{name: file, report, lines}] : [],
  );
  const {report, problems} = mergeReports(parts);
  const input = {...first.input, report, document: null, readProblems: [], importProblems: problems};
  return {file: inputs.map(({file}) => file).join(' + '), input};
}

function issuesOf({file, input}: NamedInput, language: string): FileIssues {
  return {file, problems: collectIssues(input, [], language), columns: input.columns, rows: input.rowUses};
}

function writeIssues(checked: readonly FileIssues[], context: Context): void {
  const {options, environment, translate} = context;
  const {isJson, listsAll, explains} = options;
  const shown = checked.map(({columns, rows, ...file}) => ({...file, ...(explains && {columns, rows})}));
  if (isJson) return environment.stderr(prettyJson(shown.length === 1 ? shown[0] : shown));
  for (const {file, problems, columns, rows} of checked) {
    if (explains)
      environment.stderr(`${explainColumns(columns, translate)}${explainRows(rows, translate, listsAll)}`);
    environment.stderr(issueText(file, problems, translate, {isColoured: environment.isTerminal, listsAll}));
  }
}

/** Megabytes, rounded up. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

/** Announces a report that is larger than a page loads by default. */
async function writeReport(
  text: string,
  count: number,
  {options, environment, translate}: Context,
): Promise<void> {
  await writeOutput(text, options.to, environment);
  const bytes = Buffer.byteLength(text);
  if (bytes > defaultMaxBytes) {
    const size = megabytes(bytes);
    const values = {size, limit: megabytes(defaultMaxBytes), bytes: `${size}000000`};
    environment.stderr(`${translate('output.large-report', values)}\n`);
  }
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
