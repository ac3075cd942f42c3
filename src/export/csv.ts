import {csvFormatRows, dsvFormat} from 'd3-dsv';
import type {Report} from '../model/report.ts';
import {wideTable} from './wide-table.ts';
import type {ExportCell} from './wide-table.ts';

/** RFC 4180: commas, CR LF, quotes where needed, points as decimal marks. UTF-8 without byte order mark. */
export function csv(report: Report): string {
  return ended(csvFormatRows(texts(report)));
}

/** For a double click in Excel: byte order mark and semicolons. Decimal marks stay points. */
export function csvForExcel(report: Report): string {
  return `\uFEFF${ended(dsvFormat(';').formatRows(texts(report)))}`;
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
  return /^[=+@\t\r]|^-./.test(text) ? `'${text}` : text;
}

function ended(text: string): string {
  return `${text.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`;
}
