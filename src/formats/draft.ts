import {wideTable} from './table/write.ts';
import {check} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import type {Cell, Row} from './base/cell.ts';
import {decode} from './decode.ts';
import {noOptions, type ImportOptions} from './base/import-options.ts';
import {importTable, type Imported} from './import-table.ts';
import {neighbour} from './cube/import-cube.ts';
import {Log, type ImportProblem} from './base/import-problem.ts';
import {rows} from './csv/parse.ts';

/** A file on its way to a report: its cells, to be mended, and what there was to say of the file itself. */
export interface Draft {
  /** Of the file, without folder; what was pasted gets one. */
  readonly name: string;
  readonly title: string | null;
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
}

/** How workbooks are read: they need more than the import knows. */
export interface Workbooks {
  readonly isWorkbook: (bytes: Uint8Array) => boolean;
  readonly sheetRows: (bytes: Uint8Array, wanted: string | null, log: Log) => readonly Row[];
}

/** The draft of a pasted table. */
export function textDraft(text: string): Draft {
  const log = new Log();
  return {name: 'Reporte', title: null, rows: rows(text.replace(/^\uFEFF/, ''), log), problems: log.problems};
}

/** The draft of any file that is imported: a table, a workbook, a report or a neighbour's format. Never throws. */
export function fileDraft(bytes: Uint8Array, name: string, workbooks: Workbooks | null): Draft {
  const log = new Log();
  const made = (all: readonly Row[]): Draft => ({name, title: null, rows: all, problems: log.problems});
  try {
    if (workbooks?.isWorkbook(bytes)) return made(workbooks.sheetRows(bytes, null, log));
  } catch {
    return {...unknown(name), name};
  }
  const {text, encoding, isCertain} = decode(bytes);
  if (/^[\s\uFEFF]*[{[]/.test(text)) return documentDraft(text, name) ?? made(rows(text, log));
  if (!isCertain)
    log.note({code: 'encoding-taken', severity: 'mended', row: null, column: null, seen: encoding});
  return made(rows(text, log));
}

/** The same with another text in one cell. */
export function withCell(draft: Draft, line: number, column: number, text: string): Draft {
  const changed = draft.rows.map((row) =>
    row.line === line ? {...row, cells: put(row.cells, column, text)} : row,
  );
  return {...draft, rows: changed};
}

/** What the cells as they stand come to. */
export function draftReport(draft: Draft, options: Partial<ImportOptions>): Imported {
  const got = importTable(draft.rows, {...noOptions, ...options, name: draft.name}, new Log());
  return {...got, problems: [...draft.problems, ...got.problems]};
}

function put(cells: readonly Cell[], column: number, text: string): readonly Cell[] {
  const all = Array.from(
    {length: Math.max(cells.length, column + 1)},
    (_, at) => cells[at] ?? {text: '', value: null},
  );
  return all.map((cell, at) => (at === column ? {text, value: null} : cell));
}

/** A report becomes the table that holds most of it; `null`: the text is no JSON. */
function documentDraft(text: string, name: string): Draft | null {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const found = neighbour(document, {...noOptions, name});
    const report = found ? found.report : readReport(document, check).report;
    if (!report) return unknown(name);
    return {
      name,
      title: [...report.title.values()][0] ?? null,
      rows: tableRows(report),
      problems: [tableOnly(name)],
    };
  } catch {
    return null;
  }
}

function tableRows(report: Report): readonly Row[] {
  const {headers, rows} = wideTable(report);
  const texts = [headers, ...rows.map((row) => row.map(({text}) => text))];
  return texts.map((all, at) => ({line: at + 1, cells: all.map((text) => ({text, value: null}))}));
}

function tableOnly(name: string): ImportProblem {
  return {code: 'table-only', severity: 'warning', row: null, column: null, seen: name};
}

function unknown(name: string): Draft {
  const problem = {code: 'no-format', severity: 'fatal', row: null, column: null, seen: name} as const;
  return {name, title: null, rows: [], problems: [problem]};
}
