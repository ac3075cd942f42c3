import {groupBy} from '../../../model/group-by.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import {firstLanguageText} from '../../../model/report/localized-text.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import {noObservationMarker} from '../missing-values.ts';
import type {Column} from './column.ts';
import type {HeaderNames} from './header-names.ts';
import {cellNumber} from './number-cell.ts';

/** The cells of one revision. `is` is empty where it follows from the next revision, else from the figure. */
export interface RevisionCells {
  readonly was: string;
  readonly is: string;
  readonly date: string;
  readonly reason: string;
}

const revisionsByPeriod = memoizeByObject(({revisions}: Indicator) =>
  groupBy(revisions, ({period}) => period),
);
const valueByPeriod = memoizeByObject(
  ({observations}: Indicator) => new Map(observations.map(({period, value}) => [period, value])),
);

/** The cells of the revisions of a period, first to last. */
export function revisionCells(indicator: Indicator, period: string): readonly RevisionCells[] {
  const ofPeriod = revisionsByPeriod(indicator).get(period) ?? [];
  const number = (value: number | null): string =>
    value === null ? noObservationMarker : cellNumber(value, indicator.decimals);
  const result = (index: number): number | null => {
    const next = ofPeriod[index + 1];
    return next ? next.was : (valueByPeriod(indicator).get(period) ?? null);
  };
  return ofPeriod.map(({was, is, date, reason}, index) => ({
    was: number(was),
    is: is === result(index) ? '' : number(is),
    date: date ?? '',
    reason: firstLanguageText(reason) ?? '',
  }));
}

/** Columns of the earlier value, the result, the date and the reason of each revision of a period. */
export function revisionColumns(
  indicators: readonly Indicator[],
  period: string,
  periodText: string,
  headers: HeaderNames,
): readonly Column[] {
  if (!indicators.some(({revisions}) => revisions.length)) return [];
  const cells = new Map(indicators.map((indicator) => [indicator, revisionCells(indicator, period)]));
  const count = [...cells.values()].reduce((longest, {length}) => Math.max(longest, length), 0);
  return Array.from({length: count}).flatMap((_, index) => {
    const suffix = index > 0 ? ` (${index + 1})` : '';
    const column = (header: string, field: keyof RevisionCells): Column => ({
      header: fillPlaceholders(header, {period: periodText}) + suffix,
      cell: (indicator) => cells.get(indicator)?.[index]?.[field] ?? '',
      ...((field === 'was' || field === 'is') && {isNumeric: true}),
    });
    return [
      column(headers.revisedWas, 'was'),
      column(headers.revisedIs, 'is'),
      column(headers.revisedDate, 'date'),
      column(headers.revisedReason, 'reason'),
    ];
  });
}
