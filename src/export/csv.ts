import {dsvFormat} from 'd3-dsv';
import type {Report} from '../model/report.ts';
import {wideTable} from './wide-table.ts';
import type {ExportCell} from './wide-table.ts';

/** RFC 4180: commas, CR LF, quotes where needed, points as decimal marks. UTF-8 without byte order mark. */
export function csv(report: Report): string {
  return separated(texts(report), ',');
}

/** For a double click in Excel: byte order mark and semicolons. Decimal marks stay points. */
export function csvForExcel(report: Report): string {
  return `\uFEFF${separated(texts(report), ';')}`;
}

/** RFC 4180. A line break inside a cell stays as it is. */
export function separated(rows: readonly string[][], mark: ',' | ';'): string {
  const {formatRow} = dsvFormat(mark);
  return rows.map((row) => `${formatRow(row)}\r\n`).join('');
}

function texts(report: Report): string[][] {
  const {headers, rows} = wideTable(report);
  return [headers.map(guarded), ...rows.map((row) => row.map(cellText))];
}

function cellText({text, isNumber}: ExportCell): string {
  return isNumber ? text : guarded(text);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; a lone `-` is none. */
export function guarded(text: string): string {
  return /^'*(?:[=+@\t\r]|-.)/.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.replace(/^'(?='*[=+\-@\t\r])/, '');
}
