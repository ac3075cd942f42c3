import {memoizeByObject} from '../memoize.ts';
import type {ComparedPeriods} from './comparison.ts';
import {periodIndex} from '../report/lookup.ts';
import {periodStart, statedStart} from '../report/period.ts';
import type {PeriodRef} from '../report/period.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';

/** Why no change can be computed. */
export type IncomparableReason =
  'missing-from' | 'missing-to' | 'missing-both' | 'break' | 'definition-differs';

/**
 * Returns why two observations cannot be subtracted; `null` when they can. 0 is a value. An absent observation is
 * missing like one without a value. A break counts when the new series starts after one period and not after the other.
 */
export function incomparableReason(
  indicator: Indicator,
  {from, to}: Pick<ComparedPeriods, 'from' | 'to'>,
): IncomparableReason | null {
  return comparabilityOf(indicator)(from, to);
}

/** Returns the `incomparableReason` of any two observations of an indicator: a long series compares each with the next. */
export function comparabilityOf(
  indicator: Indicator,
): (from: Observation | null, to: Observation | null) => IncomparableReason | null {
  const starts = breakStarts(indicator);
  return (from, to) => {
    const hasFrom = from !== null && from.value !== null;
    const hasTo = to !== null && to.value !== null;
    if (!hasFrom) return hasTo ? 'missing-from' : 'missing-both';
    if (!hasTo) return 'missing-to';
    if (starts && hasBreakBetween(starts, from, to)) return 'break';
    return isOtherDefinition(from) || isOtherDefinition(to) ? 'definition-differs' : null;
  };
}

const isOtherDefinition = ({flags}: Observation): boolean => flags.includes('definition-differs');

/** Where a record is: its date, null when unknown, and its position in the list of observations, -1 outside it. */
interface Place {
  readonly date: string | null;
  readonly index: number;
}

/** The starts of new series, in ascending order, and the function that finds the place of a record. */
interface BreakStarts {
  readonly placeOf: (record: PeriodRef) => Place;
  readonly dates: readonly string[];
  /** Positions of all starts, and of those without a date. */
  readonly indexes: readonly number[];
  readonly undatedIndexes: readonly number[];
}

/**
 * Returns `null` without breaks. Memoized: a series can have hundreds of thousands of observations, and each of them can
 * start a new one.
 */
const breakStarts = memoizeByObject(({breaks, observations}: Indicator): BreakStarts | null => {
  const records = [...breaks, ...observations.filter(({flags}) => flags.includes('break'))];
  if (records.length === 0) return null;
  const placeOf = (record: PeriodRef): Place => {
    const index = periodIndex(observations, record.period);
    return {
      date: statedStart(record) ?? observations[index]?.periodStart ?? periodStart(record.period),
      index,
    };
  };
  const places = records.map(placeOf);
  const sortedIndexes = (items: readonly Place[]): readonly number[] =>
    items.map(({index}) => index).sort((a, b) => a - b);
  return {
    placeOf,
    dates: places.flatMap(({date}) => date ?? []).sort(),
    indexes: sortedIndexes(places),
    undatedIndexes: sortedIndexes(places.filter(({date}) => date === null)),
  };
});

/** Compares dates, or positions in the list when a date is unknown. */
function hasBreakBetween(starts: BreakStarts, from: PeriodRef, to: PeriodRef): boolean {
  const {placeOf, dates, indexes, undatedIndexes} = starts;
  const [a, b] = [placeOf(from), placeOf(to)];
  if (a.date === null || b.date === null) return hasBetween(indexes, a.index, b.index);
  return hasBetween(dates, a.date, b.date) || hasBetween(undatedIndexes, a.index, b.index);
}

/** Whether a value of an ascending list is above one end and not above the other. */
function hasBetween<T extends string | number>(sorted: readonly T[], a: T, b: T): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle] ?? low) > low) end = middle;
    else start = middle + 1;
  }
  const next = sorted[start];
  return next !== undefined && next <= high;
}
