import {mergeReports} from '../../formats/merge-reports.ts';
import {defaultMaxBytes} from '../../load/settings.ts';
import {reportJson, schemaUrl} from '../../model/report/serialize.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import {explainColumns} from '../explanation.ts';
import {formatMapping} from '../mapping-file.ts';
import {readInput, requireReport, stoppingProblems, type InputFile} from '../read-input.ts';
import {issueText} from '../report-issues/issue-text.ts';
import {collectIssues, hasErrors, type Issue} from '../report-issues/issue.ts';
import {prettyJson, writeOutput} from '../write-output.ts';

type Context = CommandContext<OptionsOf<'import'>>;

/** The problems of one file, or those between several files. */
interface FileIssues {
  readonly file: string;
  readonly problems: readonly Issue[];
  readonly columns: InputFile['columns'];
}

/**
 * `avance import FILE… [--to report.json]`: writes one report to the file or to stdout, the problems to stderr. Writes
 * no report when results are lost or may be wrong, unless `--partial` is given.
 */
export async function importFile(context: Context): Promise<ExitCode> {
  const {files, options, environment, translate} = context;
  if (options.writeMapping !== null && files.length > 1) throw new CliError('error.mapping-of-several');
  const inputs: (readonly [file: string, input: InputFile])[] = [];
  for (const file of files) inputs.push([file, await readInput(file, context)]);
  const {file, input} = mergeInputs(inputs);
  const checked = (files.length > 1 ? [...inputs, [file, input] as const] : inputs).map((entry) =>
    issuesOf(entry, context.language),
  );
  writeIssues(checked, context);
  for (const [name, part] of inputs) requireReport(name, part);
  const report = requireReport(file, input);
  if (options.writeMapping !== null)
    await writeOutput(
      formatMapping(input.columns, {...input.answers, language: report.defaultLanguage}),
      options.writeMapping,
      environment,
    );
  const stopping = [...new Set([...inputs.map(([, part]) => part), input])].flatMap(stoppingProblems);
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
function mergeInputs(inputs: readonly (readonly [string, InputFile])[]): {
  readonly file: string;
  readonly input: InputFile;
} {
  const [[file, input] = []] = inputs;
  if (file === undefined || input === undefined) throw new CliError('error.empty-report', {file: ''});
  if (inputs.length === 1) return {file, input};
  const parts = inputs.flatMap(([name, {report, lines}]) => (report ? [{name, report, lines}] : []));
  const {report, problems} = mergeReports(parts);
  const names = inputs.map(([name]) => name).join(' + ');
  return {file: names, input: {...input, report, document: null, readProblems: [], importProblems: problems}};
}

function issuesOf([file, input]: readonly [string, InputFile], language: string): FileIssues {
  return {file, problems: collectIssues(input, [], language), columns: input.columns};
}

function writeIssues(checked: readonly FileIssues[], context: Context): void {
  const {options, environment, translate} = context;
  const {isJson, listsAll, explains} = options;
  const shown = checked.map(({columns, ...file}) => ({...file, ...(explains && {columns})}));
  if (isJson) return environment.stderr(prettyJson(shown.length === 1 ? shown[0] : shown));
  for (const {file, problems, columns} of checked) {
    if (explains) environment.stderr(explainColumns(columns, translate));
    environment.stderr(issueText(file, problems, translate, {isColoured: environment.isTerminal, listsAll}));
  }
}

const bytesPerMegabyte = 1_000_000;

/** Announces a report that is larger than a page loads by default. */
async function writeReport(
  text: string,
  count: number,
  {options, environment, translate}: Context,
): Promise<void> {
  await writeOutput(text, options.to, environment);
  const bytes = Buffer.byteLength(text);
  if (bytes > defaultMaxBytes) {
    const [size, limit] = [bytes, defaultMaxBytes].map((value) => Math.ceil(value / bytesPerMegabyte));
    const values = {size: size ?? 0, limit: limit ?? 0, bytes: String((size ?? 0) * bytesPerMegabyte)};
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
