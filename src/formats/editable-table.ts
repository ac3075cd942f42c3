import {reportTable} from './table/write/report-table.ts';
import {firstLanguageText} from '../model/report/localized-text.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import type {SheetCell, SheetRow} from './base/cell.ts';
import {decode} from './decode.ts';
import {defaultImportOptions, type ImportOptions} from './base/import-options.ts';
import type {ImportResult} from './base/import-result.ts';
import {importTable} from './import-table.ts';
import {importStatisticalFormat} from './cube/import-cube.ts';
import {ImportLog} from './base/import-log.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {parseRows} from './csv/parse.ts';

/** A file on its way to a report: its cells, to be mended, and what there was to say of the file itself. */
export interface EditableTable {
  /** Of the file, without folder; what was pasted gets one. */
  readonly name: string;
  readonly title: string | null;
  readonly rows: readonly SheetRow[];
  readonly problems: readonly ImportProblem[];
}

/** How workbooks are read: they need more than the import knows. */
export interface WorkbookReader {
  readonly isWorkbook: (bytes: Uint8Array) => boolean;
  readonly sheetRows: (bytes: Uint8Array, wanted: string | null, log: ImportLog) => readonly SheetRow[];
}

/** The draft of a pasted table. */
export function tableFromText(text: string): EditableTable {
  const log = new ImportLog();
  return {
    name: 'Reporte',
    title: null,
    rows: parseRows(text.replace(/^\uFEFF/, ''), log),
    problems: log.problems,
  };
}

/** The draft of any file that is imported: a table, a workbook, a report or a neighbour's format. Never throws. */
export function tableFromFile(
  bytes: Uint8Array,
  name: string,
  workbooks: WorkbookReader | null,
): EditableTable {
  const log = new ImportLog();
  const fromRows = (all: readonly SheetRow[]): EditableTable => ({
    name,
    title: null,
    rows: all,
    problems: log.problems,
  });
  try {
    if (workbooks?.isWorkbook(bytes)) return fromRows(workbooks.sheetRows(bytes, null, log));
  } catch {
    return {...unknown(name), name};
  }
  const {text, encoding, isCertain} = decode(bytes);
  if (/^[\s\uFEFF]*[{[]/.test(text)) return documentDraft(text, name) ?? fromRows(parseRows(text, log));
  if (!isCertain)
    log.add({code: 'encoding-taken', severity: 'repaired', row: null, column: null, found: encoding});
  return fromRows(parseRows(text, log));
}

/** The same with another text in one cell. */
export function setCell(draft: EditableTable, line: number, column: number, text: string): EditableTable {
  const changed = draft.rows.map((row) =>
    row.line === line ? {...row, cells: replaceCell(row.cells, column, text)} : row,
  );
  return {...draft, rows: changed};
}

/** What the cells as they stand come to. */
export function importEditable(draft: EditableTable, options: Partial<ImportOptions>): ImportResult {
  const got = importTable(
    draft.rows,
    {...defaultImportOptions, ...options, name: draft.name},
    new ImportLog(),
  );
  return {...got, problems: [...draft.problems, ...got.problems]};
}

function replaceCell(cells: readonly SheetCell[], column: number, text: string): readonly SheetCell[] {
  const all = Array.from(
    {length: Math.max(cells.length, column + 1)},
    (_, at) => cells[at] ?? {text: '', value: null},
  );
  return all.map((cell, at) => (at === column ? {text, value: null} : cell));
}

/** A report becomes the table that holds most of it; `null`: the text is no JSON. */
function documentDraft(text: string, name: string): EditableTable | null {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const found = importStatisticalFormat(document, {...defaultImportOptions, name});
    const report = found ? found.report : readReport(document, checkConsistency).report;
    if (!report) return unknown(name);
    return {
      name,
      title: firstLanguageText(report.title),
      rows: tableRows(report),
      problems: [tableOnly(name)],
    };
  } catch {
    return null;
  }
}

function tableRows(report: Report): readonly SheetRow[] {
  const {headers, rows} = reportTable(report);
  const texts = [headers, ...rows.map((row) => row.map(({text}) => text))];
  return texts.map((all, at) => ({line: at + 1, cells: all.map((text) => ({text, value: null}))}));
}

function tableOnly(name: string): ImportProblem {
  return {code: 'table-only', severity: 'warning', row: null, column: null, found: name};
}

function unknown(name: string): EditableTable {
  const problem = {code: 'no-format', severity: 'fatal', row: null, column: null, found: name} as const;
  return {name, title: null, rows: [], problems: [problem]};
}
