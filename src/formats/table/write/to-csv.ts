import type {Assessment} from '../../../model/analysis/assessment.ts';
import {firstLanguageText} from '../../../model/report/localized-text.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {Report} from '../../../model/report/report.ts';
import {escapeFormula} from '../../csv/escape-formula.ts';
import {stringifyDsv} from '../../csv/stringify.ts';
import {reportTable, type ExportCell} from './report-table.ts';
import {numberText} from './number-cell.ts';

/** Commas, points as decimal marks, UTF-8 without byte order mark. With `findings`, what came of them stands beside. */
export function reportToCsv(report: Report, findings: readonly Assessment[] = []): string {
  return stringifyDsv(tableTexts(report, findings), ',');
}

/** For a double click in Excel: byte order mark and semicolons. Decimal marks stay points. */
export function reportToExcelCsv(report: Report, findings: readonly Assessment[] = []): string {
  return `\uFEFF${stringifyDsv(tableTexts(report, findings), ';')}`;
}

function tableTexts(report: Report, findings: readonly Assessment[]): string[][] {
  const {headers, rows} = reportTable(report, findings);
  return [headers.map(escapeFormula), ...rows.map((row) => row.map(cellText))];
}

function cellText({text, isNumber}: ExportCell): string {
  return isNumber ? text : escapeFormula(text);
}

const optional = ['lower', 'upper', 'numerator', 'denominator'] as const;

/** One figure per line, the tidy form that programs like: `indicator_id,period,value,missing,flags,note`. */
export function reportToTidyCsv(report: Report): string {
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
      escapeFormula(firstLanguageText(one.note) ?? ''),
      ...extra.map((name) => optionalNumber(one, name)),
    ]),
  );
  const header = ['indicator_id', 'period', 'value', 'missing', 'flags', 'note', ...extra];
  return stringifyDsv([header, ...rows], ',');
}

function optionalNumber(one: Observation, name: (typeof optional)[number]): string {
  const value = one[name];
  return value === null ? '' : numberText(value, 0);
}
