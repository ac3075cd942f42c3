import type {Assessment} from '../analysis/assessment.ts';
import {memoizeByObject} from '../memoize.ts';
import {sortByTime} from '../report/period.ts';
import type {Observation} from '../report/observation.ts';

/** A period of any row of a table. `record` is an observation of the period, which can hold its label; `null` without one. */
export interface PeriodColumn {
  readonly period: string;
  readonly periodStart: string | null;
  readonly record: Observation | null;
}

/** Returns every period that has an observation or is compared, once each, in the order of time. */
export const periodColumns = memoizeByObject(
  (assessments: readonly Assessment[]): readonly PeriodColumn[] => {
    const columns = new Map<string, PeriodColumn>();
    const add = (period: string | null, record: Observation | null): void => {
      if (period === null || columns.get(period)?.record) return;
      columns.set(period, {period, periodStart: record?.periodStart ?? null, record});
    };
    for (const {indicator, from, to, fromPeriod, toPeriod} of assessments) {
      add(fromPeriod, from);
      add(toPeriod, to);
      indicator.observations.forEach((record) => add(record.period, record));
    }
    return sortByTime([...columns.values()]);
  },
);

/** Returns the observation of a period; for a compared period, the one that the change was computed from. */
export function observationFor(
  {indicator, from, to, fromPeriod, toPeriod}: Assessment,
  period: string,
): Observation | null {
  if (period === toPeriod) return to;
  if (period === fromPeriod) return from;
  return indicator.observations.find((record) => record.period === period) ?? null;
}
