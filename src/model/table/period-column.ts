import type {Assessment} from '../analysis/assessment.ts';
import {memoizeByObject} from '../memoize.ts';
import {sortByTime} from '../report/period.ts';
import type {Observation} from '../report/observation.ts';

/** A period that some row of a table has; `record` is one of those that know its label, if any. */
export interface PeriodColumn {
  readonly period: string;
  readonly periodStart: string | null;
  readonly record: Observation | null;
}

/** Every period that has a record or is compared, once each, in the order of time. */
export const periodColumns = memoizeByObject((findings: readonly Assessment[]): readonly PeriodColumn[] => {
  const known = new Map<string, PeriodColumn>();
  const add = (period: string | null, record: Observation | null): void => {
    if (period === null || known.get(period)?.record) return;
    known.set(period, {period, periodStart: record?.periodStart ?? null, record});
  };
  for (const {indicator, from, to, fromPeriod, toPeriod} of findings) {
    add(fromPeriod, from);
    add(toPeriod, to);
    indicator.observations.forEach((record) => add(record.period, record));
  }
  return sortByTime([...known.values()]);
});

/** What the document says of a period; of a compared one, the very record that the change was computed with. */
export function observationFor(
  {indicator, from, to, fromPeriod, toPeriod}: Assessment,
  period: string,
): Observation | null {
  if (period === toPeriod) return to;
  if (period === fromPeriod) return from;
  return indicator.observations.find((record) => record.period === period) ?? null;
}
