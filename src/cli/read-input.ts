import {basename, extname} from 'node:path';
import {parse} from 'yaml';
import type {SheetRow} from '../formats/base/cell.ts';
import {defaultImportOptions} from '../formats/base/import-options.ts';
import {ImportLog} from '../formats/base/import-log.ts';
import {importStatisticalFormat} from '../formats/cube/import-cube.ts';
import {openSdg} from '../formats/cube/open-sdg.ts';
import {decode} from '../formats/decode.ts';
import {importBytes} from '../formats/import-file.ts';
import {importTable} from '../formats/import-table.ts';
import {isWorkbook, SheetError, sheetRows} from '../formats/xlsx/workbook.ts';
import type {ImportProblem, ReportProblem} from '../model/report/problem.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import type {InputOptions} from './args/command-table.ts';
import {CliError, firstLine} from './cli-error.ts';
import type {CommandContext} from './command.ts';
import type {CliEnvironment} from './environment.ts';
import type {CliMessageKey} from './messages/es.ts';

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
}

export type InputContext = CommandContext<InputOptions>;

/** Size in bytes above which a progress message is shown. */
const largeFile = 2_000_000;

/** Reads the report of a file in any supported format. Throws a `CliError` when there is none. */
export async function readInputReport(file: string, context: InputContext): Promise<Report> {
  return requireReport(file, await readInput(file, context));
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
  if (isWorkbook(bytes)) return fromWorkbook(bytes, file, options);
  const {text} = decode(bytes, options.encoding);
  if (isJson(text, file)) return fromJson(text, file, options);
  const importOptions = importOptionsOf(file, options);
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
    throw new CliError('error.unreadable-file', {file, detail: firstLine(error)});
  }
}

async function readYaml(file: string, environment: CliEnvironment): Promise<unknown> {
  const {text} = decode(await readBytes(file, environment));
  try {
    return parse(text);
  } catch (error) {
    throw new CliError('error.bad-yaml', {file, detail: firstLine(error)});
  }
}

function importOptionsOf(file: string, {id, title, decimalSeparator}: InputOptions) {
  return {...defaultImportOptions, id, title, decimalSeparator, name: basename(file)};
}

function fromWorkbook(bytes: Uint8Array, file: string, options: InputOptions): InputFile {
  const log = new ImportLog();
  const rows = workbookRows(bytes, file, options, log);
  return fromImport(importTable(rows, importOptionsOf(file, options), log));
}

const sheetErrors: Readonly<Record<SheetError['reason'], CliMessageKey>> = {
  'bad-book': 'error.bad-workbook',
  'no-sheet': 'error.unknown-sheet',
};

function workbookRows(
  bytes: Uint8Array,
  file: string,
  {sheet}: InputOptions,
  log: ImportLog,
): readonly SheetRow[] {
  try {
    return sheetRows(bytes, sheet, log);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const allowed = error.names.join(', ');
    throw new CliError(sheetErrors[error.reason], {file, name: sheet ?? '', allowed});
  }
}

function fromJson(text: string, file: string, options: InputOptions): InputFile {
  const document = parseJson(text, file);
  const importResult = importStatisticalFormat(document, importOptionsOf(file, options));
  if (importResult) return fromImport(importResult);
  const {report, problems} = readReport(document, checkConsistency);
  return {report, document, readProblems: problems, importProblems: []};
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CliError('error.bad-json', {file, detail: firstLine(error)});
  }
}

function fromImport(result: {
  readonly report: Report | null;
  readonly problems: readonly ImportProblem[];
}): InputFile {
  return {report: result.report, document: null, readProblems: [], importProblems: result.problems};
}
