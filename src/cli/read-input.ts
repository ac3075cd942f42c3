import {basename, extname} from 'node:path';
import {parse} from 'yaml';
import type {SheetRow} from '../formats/base/cell.ts';
import {decode} from '../formats/decode.ts';
import {defaultImportOptions} from '../formats/base/import-options.ts';
import {importTable} from '../formats/import-table.ts';
import {importBytes} from '../formats/import-file.ts';
import {ImportLog} from '../formats/base/import-log.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {importStatisticalFormat} from '../formats/cube/import-cube.ts';
import {openSdg} from '../formats/cube/open-sdg.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {ReportProblem} from '../model/report/problem.ts';
import type {Report} from '../model/report/report.ts';
import {CliError, firstLine} from './cli-error.ts';
import type {CliOptions} from './args.ts';
import type {Translate} from './messages/translate.ts';
import {isWorkbook, SheetError, sheetRows} from '../formats/xlsx/workbook.ts';
import type {CliEnvironment} from './environment.ts';

/** A file, as far as it could be read. */
export interface InputFile {
  readonly report: Report | null;
  /** The parsed document, where the file is a report in our own format. */
  readonly document: unknown;
  /** Of the reader, with JSON pointers. */
  readonly read: readonly ReportProblem[];
  /** Of the import, with rows. */
  readonly imported: readonly ImportProblem[];
}

/** Reads any file that the commands take. Throws a `CliError` where there is nothing to read. */
export async function readInput(
  file: string,
  command: CliOptions,
  world: CliEnvironment,
  say: Translate,
): Promise<InputFile> {
  const bytes = await bytesOf(file, world);
  if (world.isTerminal && bytes.length > 2_000_000)
    world.stderr(`${say('reading', {file, size: Math.round(bytes.length / 1_000_000)})}\n`);
  if (isWorkbook(bytes)) return fromSheet(bytes, file, command);
  const {text} = decode(bytes, command.encoding);
  if (isJson(text, file)) return fromJson(text, file, command);
  if (command.meta !== null)
    return fromImport(openSdg(text, await yaml(command.meta, world), options(file, command)));
  return fromImport(importBytes(bytes, options(file, command), command.encoding));
}

/** By its name; else by its content, because a table may begin with a bracket too. */
function isJson(text: string, file: string): boolean {
  if (extname(file).toLowerCase() === '.json') return true;
  if (!/^[\s\uFEFF]*[[{]/.test(text)) return false;
  try {
    parsed(text, file);
    return true;
  } catch {
    return false;
  }
}

async function bytesOf(file: string, world: CliEnvironment): Promise<Uint8Array> {
  try {
    return await world.read(file);
  } catch (error) {
    throw new CliError('no-file', {file, detail: firstLine(error)});
  }
}

async function yaml(file: string, world: CliEnvironment): Promise<unknown> {
  const {text} = decode(await bytesOf(file, world));
  try {
    return parse(text);
  } catch (error) {
    throw new CliError('bad-yaml', {file, detail: firstLine(error)});
  }
}

function options(file: string, {id, title, decimalSeparator}: CliOptions) {
  return {...defaultImportOptions, id, title, decimalSeparator, name: basename(file)};
}

function fromSheet(bytes: Uint8Array, file: string, command: CliOptions): InputFile {
  const log = new ImportLog();
  return fromImport(importTable(rowsOf(bytes, file, command, log), options(file, command), log));
}

function rowsOf(bytes: Uint8Array, file: string, {sheet}: CliOptions, log: ImportLog): readonly SheetRow[] {
  try {
    return sheetRows(bytes, sheet, log);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    throw new CliError(error.reason, {file, name: sheet ?? '', allowed: error.names.join(', ')});
  }
}

function fromJson(text: string, file: string, command: CliOptions): InputFile {
  const document = parsed(text, file);
  const found = importStatisticalFormat(document, options(file, command));
  if (found) return fromImport(found);
  const {report, problems} = readReport(document, checkConsistency);
  return {report, document, read: problems, imported: []};
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CliError('bad-json', {file, detail: firstLine(error)});
  }
}

function fromImport({
  report,
  problems,
}: {
  report: Report | null;
  problems: readonly ImportProblem[];
}): InputFile {
  return {report, document: null, read: [], imported: problems};
}
