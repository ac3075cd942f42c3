import type {Assessment} from '../../../model/analysis/assessment.ts';
import {groupBy} from '../../../model/group-by.ts';
import {firstLanguageText} from '../../../model/report/localized-text.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {Report} from '../../../model/report/report.ts';
import {monthWriter} from '../../base/period-pairs.ts';
import {stringifyDsv} from '../../csv/stringify.ts';
import {revisionRoles} from '../column-role.ts';
import {numberText} from './number-cell.ts';
import {partColumns, partRows} from './part-rows.ts';
import {revisionCells} from './revision-columns.ts';
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

const tidyNames = {placeCode: 'place_code', place: 'place'};
const tidyHeader = ['indicator_id', 'period', 'value', 'missing', 'flags', 'note'];
const optionalFields = ['lower', 'upper', 'standardError', 'confidence', 'numerator', 'denominator'] as const;
type OptionalField = (typeof optionalFields)[number];

/**
 * Tidy CSV, one observation per line: `indicator_id,period,value,missing,flags,note`, the optional fields in use, and four
 * columns for each revision of a period. Where places divide the figures, the columns of the parts follow the id.
 */
export function reportToTidyCsv(report: Report): string {
  const table = partRows(report);
  const indicators = table.rows;
  const columns = partColumns(report, table, tidyNames).filter(({cell}) =>
    indicators.some((indicator) => cell(indicator) !== ''),
  );
  const fields = optionalFields.filter((field) =>
    indicators.some(({observations}) => observations.some((observation) => observation[field] !== null)),
  );
  const periods = indicators.flatMap(({observations}) => observations.map(({period}) => period));
  const periodText = monthWriter(periods);
  const revised = revisedNames(indicators);
  const [id = '', ...names] = tidyHeader;
  const header = [id, ...columns.map((column) => column.header), ...names, ...fields, ...revised];
  const rows = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => [
      textCell(indicator.id),
      ...columns.map(({cell}) => textCell(cell(indicator))),
      ...tidyRow(indicator, {...observation, period: periodText(observation.period)}, fields),
      ...revisedCells(indicator, observation.period, revised.length),
    ]),
  );
  return stringifyDsv([header.map(textCell), ...rows], ',');
}

function tidyRow(
  {decimals}: Indicator,
  observation: Observation,
  fields: readonly OptionalField[],
): readonly ExportCell[] {
  const {period, missing, flags, note} = observation;
  const number = (value: number | null, digits: number): ExportCell =>
    value === null ? textCell('') : {text: numberText(value, digits), isNumber: true};
  return [
    textCell(period),
    number(observation.value, decimals),
    textCell(missing ?? ''),
    textCell(flags.join(' ')),
    textCell(firstLanguageText(note) ?? ''),
    ...fields.map((field) => number(observation[field], 0)),
  ];
}

/** Names of the columns of as many revisions as the period with most of them has. */
function revisedNames(indicators: readonly Indicator[]): readonly string[] {
  const count = indicators
    .flatMap(({revisions}) => [...groupBy(revisions, ({period}) => period).values()])
    .reduce((longest, {length}) => Math.max(longest, length), 0);
  return Array.from({length: count}).flatMap((_, index) =>
    revisionRoles.map((role) => `${role.replace('-', '_')}${index > 0 ? `_${index + 1}` : ''}`),
  );
}

function revisedCells(indicator: Indicator, period: string, count: number): readonly ExportCell[] {
  if (count === 0) return [];
  const texts = revisionCells(indicator, period).flatMap(({was, is, date, reason}) => [
    was,
    is,
    date,
    reason,
  ]);
  return Array.from({length: count}, (_, index) => textCell(texts[index] ?? ''));
}
