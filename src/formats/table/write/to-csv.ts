import type {Assessment} from '../../../model/analysis/assessment.ts';
import {firstLanguageText} from '../../../model/report/localized-text.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {Report} from '../../../model/report/report.ts';
import {monthWriter} from '../../base/period-pairs.ts';
import {stringifyDsv} from '../../csv/stringify.ts';
import {numberText} from './number-cell.ts';
import {reportTable, type ExportCell} from './report-table.ts';

/** CSV with commas, decimal points and UTF-8 without byte order mark. Adds the comparison when `assessments` are given. */
export function reportToCsv(report: Report, assessments: readonly Assessment[] = []): string {
  return stringifyDsv(tableCells(report, assessments), ',');
}

/** CSV that Excel opens with a double click: byte order mark and semicolons. The decimal separator stays a point. */
export function reportToExcelCsv(report: Report, assessments: readonly Assessment[] = []): string {
  return `\uFEFF${stringifyDsv(tableCells(report, assessments), ';')}`;
}

function tableCells(report: Report, assessments: readonly Assessment[]): readonly (readonly ExportCell[])[] {
  const {headers, rows} = reportTable(report, assessments);
  return [headers.map(textCell), ...rows];
}

function textCell(text: string): ExportCell {
  return {text, isNumber: false};
}

const optionalFields = ['lower', 'upper', 'standardError', 'confidence', 'numerator', 'denominator'] as const;
type OptionalField = (typeof optionalFields)[number];

/** Tidy CSV, one observation per line: `indicator_id,period,value,missing,flags,note` and the optional fields in use. */
export function reportToTidyCsv({indicators}: Report): string {
  const fields = optionalFields.filter((field) =>
    indicators.some(({observations}) => observations.some((observation) => observation[field] !== null)),
  );
  const periods = indicators.flatMap(({observations}) => observations.map(({period}) => period));
  const periodText = monthWriter(periods);
  const header = ['indicator_id', 'period', 'value', 'missing', 'flags', 'note', ...fields];
  const rows = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) =>
      tidyRow(indicator, {...observation, period: periodText(observation.period)}, fields),
    ),
  );
  return stringifyDsv([header.map(textCell), ...rows], ',');
}

function tidyRow(
  {id, decimals}: Indicator,
  observation: Observation,
  fields: readonly OptionalField[],
): readonly ExportCell[] {
  const {period, missing, flags, note} = observation;
  const number = (value: number | null, digits: number): ExportCell =>
    value === null ? textCell('') : {text: numberText(value, digits), isNumber: true};
  return [
    textCell(id),
    textCell(period),
    number(observation.value, decimals),
    textCell(missing ?? ''),
    textCell(flags.join(' ')),
    textCell(firstLanguageText(note) ?? ''),
    ...fields.map((field) => number(observation[field], 0)),
  ];
}
