import type {Finding} from '../../model/analysis/assessment.ts';
import type {Report, LocalizedText, Observation} from '../../model/report/report.ts';
import {delimited} from '../csv/stringify.ts';
import {wideTable, type ExportCell} from './write.ts';
import {numberText} from './number-cell.ts';

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

const optional = ['lower', 'upper', 'numerator', 'denominator'] as const;

/** One figure per line, the tidy form that programs like: `indicator_id,period,value,missing,flags,note`. */
export function longCsv(report: Report): string {
  const {indicators} = report;
  const extra = optional.filter((name) =>
    indicators.some(({observations}) => observations.some((one) => one[name] !== null)),
  );
  const rows = indicators.flatMap(({id, decimals, observations}) =>
    observations.map((one) => [
      id,
      one.period,
      one.value === null ? '' : numberText(one.value, decimals),
      one.missing ?? '',
      one.flags.join(' '),
      guarded(first(one.note)),
      ...extra.map((name) => part(one, name)),
    ]),
  );
  const header = ['indicator_id', 'period', 'value', 'missing', 'flags', 'note', ...extra];
  return delimited([header, ...rows], ',');
}

function part(one: Observation, name: (typeof optional)[number]): string {
  const value = one[name];
  return value === null ? '' : numberText(value, 0);
}

function first(text: LocalizedText | null): string {
  return [...(text?.values() ?? [])][0] ?? '';
}
