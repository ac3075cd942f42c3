import {basename, extname} from 'node:path';
import type {SheetRow} from '../formats/base/cell.ts';
import type {ImportOptions} from '../formats/base/import-options.ts';
import {ImportLog} from '../formats/base/import-log.ts';
import type {ImportResult} from '../formats/base/import-result.ts';
import {importStatisticalFormat} from '../formats/cube/import-cube.ts';
import {openSdg} from '../formats/open-sdg.ts';
import {decode} from '../formats/decode.ts';
import {importBytes} from '../formats/import-file.ts';
import {importTable} from '../formats/import-table.ts';
import type {SourceColumn} from '../formats/table/source-column.ts';
import {isMarkup, isWorkbook, SheetError, sheetRows} from '../formats/xlsx/workbook.ts';
import type {ImportProblem, ReportProblem} from '../model/report/problem.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import type {InputOptions} from './args/command-table.ts';
import {CliError, firstLine, systemDetail} from './cli-error.ts';
import type {CommandContext} from './command.ts';
import {packagedTable, type PackagedTable} from './data-package.ts';
import type {CliEnvironment} from './environment.ts';
import {parseMapping, type Mapping} from './mapping-file.ts';
import type {CliMessageKey} from './messages/es.ts';
import {parseYaml} from './parse-yaml.ts';

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
}

export type InputContext = CommandContext<InputOptions>;

/** Size in bytes above which a progress message is shown. */
const largeFile = 2_000_000;

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
  return importProblems.filter(({stopsReport}) => stopsReport);
}

export function requireReport(file: string, {report}: InputFile): Report {
  if (!report) throw new CliError('error.empty-report', {file});
  return report;
}

/** Reads a file in any supported format. Throws a `CliError` when it is not readable. */
export async function readInput(file: string, context: InputContext): Promise<InputFile> {
  const {options, environment, translate} = context;
  const bytes = await readBytes(file, environment);
  if (environment.isTerminal && bytes.length > largeFile)
    environment.stderr(`${translate('input.reading', {file, size: Math.round(bytes.length / 1_000_000)})}\n`);
  const importOptions = await importOptionsOf(file, context);
  if (isWorkbook(bytes)) return fromWorkbook(bytes, file, options, importOptions);
  const {text} = decode(bytes, options.encoding);
  if (isMarkup(text)) return fromWorkbook(text, file, options, importOptions);
  if (isJson(text, file)) {
    const document = parseJson(text, file);
    const table = packagedTable(document, file);
    return table ? readPackagedTable(table, context, importOptions) : fromDocument(document, importOptions);
  }
  if (options.meta !== null)
    return fromImport(openSdg(text, await readYaml(options.meta, environment), importOptions));
  return fromImport(importBytes(bytes, importOptions, options.encoding));
}

/** Decides by the file name, else by the content: a table may begin with a bracket, too. */
function isJson(text: string, file: string): boolean {
  if (extname(file).toLowerCase() === '.json') return true;
  if (!/^[\s\uFEFF]*[[{]/.test(text)) return false;
  try {
    parseJson(text, file);
    return true;
  } catch {
    return false;
  }
}

/** Throws a `CliError` when the file is not readable. */
export async function readBytes(file: string, environment: CliEnvironment): Promise<Uint8Array> {
  try {
    return await environment.read(file);
  } catch (error) {
    throw new CliError('error.unreadable-file', {file, detail: systemDetail(error)});
  }
}

async function readYaml(file: string, environment: CliEnvironment): Promise<unknown> {
  return parseYaml(decode(await readBytes(file, environment)).text, file);
}

/** The options of the command line; where they have nothing, the mapping file counts. */
async function importOptionsOf(file: string, {options, environment}: InputContext): Promise<ImportOptions> {
  const {mapping: mappingFile, id, title, columns, missing, unit, decimals, indicatorName} = options;
  const mapping = mappingFile === null ? null : await readMapping(mappingFile, environment);
  return {
    id,
    title,
    name: file === '-' ? null : basename(file),
    language: options.textLanguage ?? mapping?.language ?? null,
    decimalSeparator: options.decimalSeparator ?? mapping?.decimalSeparator ?? null,
    columns: new Map([...(mapping?.columns ?? []), ...(columns ?? [])]),
    missing: [...(mapping?.missing ?? []), ...(missing ?? [])],
    unit: unit ?? mapping?.unit ?? null,
    decimals: decimals ?? mapping?.decimals ?? null,
    indicatorName: indicatorName ?? mapping?.indicatorName ?? null,
  };
}

async function readMapping(file: string, environment: CliEnvironment): Promise<Mapping> {
  return parseMapping(decode(await readBytes(file, environment)).text, file);
}

function fromWorkbook(
  content: Uint8Array | string,
  file: string,
  options: InputOptions,
  importOptions: ImportOptions,
): InputFile {
  const log = new ImportLog();
  const rows = workbookRows(content, file, options, log);
  return fromImport(importTable(rows, importOptions, log));
}

const sheetErrors: Readonly<Record<SheetError['reason'], CliMessageKey>> = {
  'bad-book': 'error.bad-workbook',
  'no-sheet': 'error.unknown-sheet',
};

function workbookRows(
  content: Uint8Array | string,
  file: string,
  {sheet, includeHidden}: InputOptions,
  log: ImportLog,
): readonly SheetRow[] {
  try {
    return sheetRows(content, sheet, log, includeHidden);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const allowed = error.names.join(', ');
    throw new CliError(sheetErrors[error.reason], {file, name: sheet ?? '', allowed});
  }
}

/** Reads the CSV of a data package; its description gives id, title and missing values. */
async function readPackagedTable(
  {path, id, title, missingValues}: PackagedTable,
  {environment}: InputContext,
  options: ImportOptions,
): Promise<InputFile> {
  const missing = [...options.missing, {column: null, codes: missingValues}];
  const described = {...options, id: options.id ?? id, title: options.title ?? title, missing};
  return fromImport(importBytes(await readBytes(path, environment), {...described, name: basename(path)}));
}

function fromDocument(document: unknown, importOptions: ImportOptions): InputFile {
  const importResult = importStatisticalFormat(document, importOptions);
  if (importResult) return fromImport(importResult);
  const {report, problems} = readReport(document, checkConsistency);
  return {report, document, readProblems: problems, importProblems: [], columns: []};
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CliError('error.bad-json', {file, detail: firstLine(error)});
  }
}

function fromImport({report, problems, columns = []}: ImportResult): InputFile {
  return {report, document: null, readProblems: [], importProblems: problems, columns};
}
