import type {Finding} from '../analysis/assessment.ts';
import {once} from '../memoize.ts';
import {inOrderOfTime} from '../report/period.ts';
import type {Observation} from '../report/report.ts';

/** A period that some row of a table has; `record` is one of those that know its label, if any. */
export interface TablePeriod {
  readonly period: string;
  readonly periodStart: string | null;
  readonly record: Observation | null;
}

/** Every period that has a record or is compared, once each, in the order of time. */
export const tablePeriods = once((findings: readonly Finding[]): readonly TablePeriod[] => {
  const known = new Map<string, TablePeriod>();
  const add = (period: string | null, record: Observation | null): void => {
    if (period === null || known.get(period)?.record) return;
    known.set(period, {period, periodStart: record?.periodStart ?? null, record});
  };
  for (const {indicator, from, to, fromPeriod, toPeriod} of findings) {
    add(fromPeriod, from);
    add(toPeriod, to);
    indicator.observations.forEach((record) => add(record.period, record));
  }
  return inOrderOfTime([...known.values()]);
});

/** What the document says of a period; of a compared one, the very record that the change was computed with. */
export function recordOf(
  {indicator, from, to, fromPeriod, toPeriod}: Finding,
  period: string,
): Observation | null {
  if (period === toPeriod) return to;
  if (period === fromPeriod) return from;
  return indicator.observations.find((record) => record.period === period) ?? null;
}
