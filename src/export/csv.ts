import type {Finding} from '../model/finding.ts';
import type {Report} from '../model/report.ts';
import {delimited} from './delimited.ts';
import {wideTable} from './wide-table.ts';
import type {ExportCell} from './wide-table.ts';

/** Commas, points as decimal marks, UTF-8 without byte order mark. With `findings`, what came of them stands beside. */
export function csv(report: Report, findings: readonly Finding[] = []): string {
  return delimited(texts(report, findings), ',');
}

/** For a double click in Excel: byte order mark and semicolons. Decimal marks stay points. */
export function csvForExcel(report: Report, findings: readonly Finding[] = []): string {
  return `\uFEFF${delimited(texts(report, findings), ';')}`;
}

function texts(report: Report, findings: readonly Finding[]): string[][] {
  const {headers, rows} = wideTable(report, findings);
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
