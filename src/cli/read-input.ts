import {basename} from 'node:path';
import {ImportLog} from '../formats/base/import-log.ts';
import type {ImportOptions} from '../formats/base/import-options.ts';
import type {ImportResult} from '../formats/base/import-result.ts';
import {importStatisticalFormat} from '../formats/cube/import-cube.ts';
import {decode, encodingProblem, type Decoded} from '../formats/decode.ts';
import {importText} from '../formats/import-file.ts';
import {importTable} from '../formats/import-table.ts';
import {openSdg} from '../formats/open-sdg.ts';
import type {RowUseRange} from '../formats/row-uses.ts';
import type {SourceColumn} from '../formats/table/source-column.ts';
import {isMarkup, isWorkbook} from '../formats/xlsx/workbook.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {ImportProblem, ReportProblem} from '../model/report/problem.ts';
import type {Report} from '../model/report/report.ts';
import type {InputOptions} from './args/command-table.ts';
import {CliError} from './cli-error.ts';
import type {CommandContext} from './command.ts';
import {packagedTable, type PackagedTable} from './data-package.ts';
import {parseJsonFile} from './input/json-document.ts';
import {readMetadata} from './input/metadata.ts';
import {startProgress, type Progress} from './input/progress.ts';
import {readBytes} from './input/read-bytes.ts';
import {importOptionsOf, tableAnswers} from './input/table-answers.ts';
import {workbookRows} from './input/workbook-rows.ts';
import type {Mapping} from '../formats/mapping/mapping.ts';
import {ownOptions} from '../model/own.ts';

/** The result of reading a file. */
export interface InputFile {
  /** Null when the file has no usable report; the problems explain it. */
  readonly report: Report | null;
  /** The parsed document of a file in the report format, else null. */
  readonly document: unknown;
  /** Problems of the report reader, with JSON pointers. */
  readonly readProblems: readonly ReportProblem[];
  /** Problems of the import, with rows. */
  readonly importProblems: readonly ImportProblem[];
  /** Columns of a table and their roles. */
  readonly columns: readonly SourceColumn[];
  /** What the rows of a table are used as. */
  readonly rowUses: readonly RowUseRange[];
  /** First row of each indicator of a table. */
  readonly lines: readonly number[];
  /** The answers that the file was read with. */
  readonly answers: Mapping;
}

export type InputContext = CommandContext<InputOptions>;

/** Reads the report of a file in any supported format. Throws a `CliError` when there is none, or when results are lost. */
export async function readInputReport(file: string, context: InputContext): Promise<Report> {
  const input = await readInput(file, context);
  const stopping = stoppingProblems(input);
  if (stopping.length && !context.options.isPartial)
    throw new CliError('error.results-lost', {file, count: stopping.length});
  return requireReport(file, input);
}

/** Problems because of which a report is not for publication. */
export function stoppingProblems({importProblems}: InputFile): readonly ImportProblem[] {
  return importProblems.filter((problem) => ownOptions(problem).stopsReport);
}

export function requireReport(file: string, {report}: InputFile): Report {
  if (!report) throw new CliError('error.empty-report', {file});
  return report;
}

/** What the reader of one file needs. */
interface Source {
  readonly file: string;
  readonly context: InputContext;
  readonly answers: Mapping;
  readonly options: ImportOptions;
  readonly log: ImportLog;
}

type FileContent = Omit<InputFile, 'answers'>;

/** Reads a file in any supported format. Throws a `CliError` when it is not readable. */
export async function readInput(file: string, context: InputContext): Promise<InputFile> {
  const answers = await tableAnswers(context);
  const bytes = await readBytes(file, context);
  const progress = startProgress(file, bytes.length, context);
  try {
    return {...(await readContent(bytes, sourceOf(file, answers, context, progress))), answers};
  } finally {
    progress.end();
  }
}

function sourceOf(file: string, answers: Mapping, context: InputContext, progress: Progress): Source {
  const options = importOptionsOf(file, answers, context.options);
  return {file, context, answers, options, log: new ImportLog(progress.step)};
}

async function readContent(bytes: Uint8Array, source: Source): Promise<FileContent> {
  const {file, context, options} = source;
  if (isWorkbook(bytes)) return fromWorkbook(bytes, source);
  const decoded = decode(bytes, context.options.encoding);
  if (isMarkup(decoded.text)) return fromWorkbook(decoded.text, source);
  const json = parseJsonFile(decoded.text, file);
  if (json) {
    const table = packagedTable(json.document, file);
    return table ? readPackagedTable(table, source) : fromDocument(json.document, options);
  }
  const {meta} = context.options;
  if (meta !== null) {
    const {metadata, translations} = await readMetadata(meta, context);
    return fromImport(openSdg(decoded.text, metadata, options, translations));
  }
  return fromText(decoded, source);
}

function fromText(decoded: Decoded, {options, log}: Pick<Source, 'options' | 'log'>): FileContent {
  if (!decoded.isCertain) log.add(encodingProblem(decoded));
  return fromImport(importText(decoded.text, options, log));
}

function fromWorkbook(content: Uint8Array | string, source: Source): FileContent {
  const {file, context, answers, options, log} = source;
  const {maxBytes} = context.options;
  return fromImport(importTable(workbookRows(content, {file, maxBytes, ...answers}, log), options, log));
}

/** Reads the CSV of a data package; its description gives id, title and missing values. */
async function readPackagedTable(
  {path, id, title, missingValues}: PackagedTable,
  {context, options, log}: Source,
): Promise<FileContent> {
  const missing = [...options.missing, {column: null, codes: missingValues}];
  const described = {...options, id: options.id ?? id, title: options.title ?? title, missing};
  const decoded = decode(await readBytes(path, context));
  return fromText(decoded, {options: {...described, name: basename(path)}, log});
}

function fromDocument(document: unknown, options: ImportOptions): FileContent {
  const importResult = importStatisticalFormat(document, options);
  if (importResult) return fromImport(importResult);
  const {report, problems} = readReport(document, checkConsistency);
  return {report, document, readProblems: problems, importProblems: [], columns: [], rowUses: [], lines: []};
}

function fromImport(result: ImportResult): FileContent {
  const {report, problems, columns = [], rowUses = [], lines = []} = ownOptions(result);
  return {report, document: null, readProblems: [], importProblems: problems, columns, rowUses, lines};
}
