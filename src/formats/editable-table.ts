import {firstLanguageText} from '../model/report/localized-text.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import {emptyCell} from './base/cell.ts';
import type {SheetCell, SheetRow} from './base/cell.ts';
import {ImportLog} from './base/import-log.ts';
import {defaultImportOptions, type ImportOptions} from './base/import-options.ts';
import type {ImportResult} from './base/import-result.ts';
import {tooWideProblem} from './base/limits.ts';
import {parseRows} from './csv/parse.ts';
import {importStatisticalFormat} from './cube/import-cube.ts';
import {decode, encodingProblem} from './decode.ts';
import {importTable} from './import-table.ts';
import {reportTable} from './table/write/report-table.ts';

/** The cells of a file, which a person edits before they become a report. */
export interface EditableTable {
  /** Name of the file, without folder; a fixed name for a pasted table. */
  readonly name: string;
  /** Title of the report; null when the file has none of its own. */
  readonly title: string | null;
  readonly rows: readonly SheetRow[];
  /** Problems of the file itself, which do not depend on the cells. */
  readonly problems: readonly ImportProblem[];
  /** Sheets of the workbook that were chosen; absent for those with a table, and for other files. */
  readonly sheets?: readonly string[];
}

/** Reads workbooks. Passed in, because the library for it is large. */
interface WorkbookReader {
  readonly isWorkbook: (bytes: Uint8Array) => boolean;
  readonly sheetRows: (
    bytes: Uint8Array,
    sheetNames: readonly string[],
    log: ImportLog,
  ) => readonly SheetRow[];
}

/** The table in a pasted text. */
export function tableFromText(text: string): EditableTable {
  const log = new ImportLog();
  const rows = parseRows(text.replace(/^\uFEFF/, ''), log);
  return withinLimits({name: 'Reporte', title: null, rows, problems: log.problems});
}

/** A table with more columns than are read has only this problem, because the editor would show them all. */
function withinLimits(table: EditableTable): EditableTable {
  const problem = tooWideProblem(table.rows);
  return problem ? {...table, rows: [], problems: [problem]} : table;
}

/** The table in a file: delimited text, a workbook, a report or a statistical format. Never throws. */
export function tableFromFile(
  bytes: Uint8Array,
  name: string,
  workbooks: WorkbookReader | null,
): EditableTable {
  const log = new ImportLog();
  try {
    const rows = workbooks?.isWorkbook(bytes)
      ? workbooks.sheetRows(bytes, [], log)
      : decodedRows(bytes, name, log);
    return withinLimits('name' in rows ? rows : {name, title: null, rows, problems: log.problems});
  } catch {
    return unknownFormat(name);
  }
}

/** The rows of a delimited text; the table of a JSON document. */
function decodedRows(bytes: Uint8Array, name: string, log: ImportLog): readonly SheetRow[] | EditableTable {
  const decoded = decode(bytes);
  const isJsonLike = /^[\s\uFEFF]*[{[]/.test(decoded.text);
  const table = isJsonLike ? tableFromJson(decoded.text, name) : null;
  if (table) return table;
  if (!isJsonLike && !decoded.isCertain) log.add(encodingProblem(decoded));
  return parseRows(decoded.text, log);
}

/** Returns the table with another text in one cell, which may be beyond the end of its row. */
export function setCell(table: EditableTable, line: number, column: number, text: string): EditableTable {
  const rows = table.rows.map((row) =>
    row.line === line ? {...row, cells: replaceCell(row.cells, column, text)} : row,
  );
  return {...table, rows};
}

/** Imports the cells as they are now. */
export function importEditable(table: EditableTable, options: Partial<ImportOptions>): ImportResult {
  const {name} = table;
  const result = importTable(table.rows, {...defaultImportOptions, ...options, name});
  return {...result, problems: [...table.problems, ...result.problems]};
}

function replaceCell(cells: readonly SheetCell[], column: number, text: string): readonly SheetCell[] {
  const length = Math.max(cells.length, column + 1);
  return Array.from({length}, (_, index) =>
    index === column ? {text, value: null} : (cells[index] ?? emptyCell),
  );
}

/** The table of a report or a statistical document; null when the text is not JSON. */
function tableFromJson(text: string, name: string): EditableTable | null {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const imported = importStatisticalFormat(document, {...defaultImportOptions, name});
    const {report} = imported ?? readReport(document, checkConsistency);
    if (!report) return unknownFormat(name);
    const title = firstLanguageText(report.title);
    return {name, title, rows: tableRows(report), problems: [tableOnlyProblem(name)]};
  } catch {
    return null;
  }
}

function tableRows(report: Report): readonly SheetRow[] {
  const {headers, rows} = reportTable(report);
  const texts = [headers, ...rows.map((row) => row.map(({text}) => text))];
  return texts.map((rowTexts, index) => ({
    line: index + 1,
    cells: rowTexts.map((text) => ({text, value: null})),
  }));
}

function tableOnlyProblem(name: string): ImportProblem {
  return {code: 'table-only', severity: 'warning', row: null, column: null, found: name};
}

function unknownFormat(name: string): EditableTable {
  const problem = {code: 'no-format', severity: 'fatal', row: null, column: null, found: name} as const;
  return {name, title: null, rows: [], problems: [problem]};
}
