import {firstIndex} from '../first-index.ts';
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

/** The starts of new series, in ascending order, and the functions that find the place of a record. */
interface BreakStarts {
  /** Null when unknown. */
  readonly dateOf: (record: PeriodRef) => string | null;
  /** Position in the list of observations, -1 outside it. */
  readonly indexOf: (record: PeriodRef) => number;
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
  const indexOf = ({period}: PeriodRef): number => periodIndex(observations, period);
  // Without any, the observation of a period adds nothing to the period itself.
  const hasStatedStarts = observations.some((observation) => statedStart(observation) !== null);
  const listedStart = (record: PeriodRef): string | null =>
    hasStatedStarts ? (observations[indexOf(record)]?.periodStart ?? null) : null;
  const dateOf = rememberLast(
    (record: PeriodRef) => statedStart(record) ?? listedStart(record) ?? periodStart(record.period),
  );
  const sortedIndexes = (items: readonly PeriodRef[]): readonly number[] =>
    items.map(indexOf).sort((a, b) => a - b);
  return {
    dateOf,
    indexOf,
    dates: records.flatMap((record) => dateOf(record) ?? []).sort(),
    indexes: sortedIndexes(records),
    undatedIndexes: sortedIndexes(records.filter((record) => dateOf(record) === null)),
  };
});

/** Remembers one result: the end of a pair is the start of the next one in a series. */
function rememberLast<V>(compute: (record: PeriodRef) => V): (record: PeriodRef) => V {
  let last: PeriodRef | null = null;
  let value: V;
  return (record) => {
    if (record !== last) value = compute((last = record));
    return value;
  };
}

/** Compares dates, or positions in the list when a date is unknown. */
function hasBreakBetween(starts: BreakStarts, from: PeriodRef, to: PeriodRef): boolean {
  const {dateOf, indexOf, dates, indexes, undatedIndexes} = starts;
  const first = dateOf(from);
  const last = dateOf(to);
  const isDated = first !== null && last !== null;
  if (isDated && hasBetween(dates, first, last)) return true;
  const positions = isDated ? undatedIndexes : indexes;
  return positions.length > 0 && hasBetween(positions, indexOf(from), indexOf(to));
}

/** Whether a value of an ascending list is above one end and not above the other. */
function hasBetween<T extends string | number>(sorted: readonly T[], a: T, b: T): boolean {
  const low = a < b ? a : b;
  const last = sorted.at(-1);
  // Most pairs of a long series are before the first break or after the last one.
  if (last === undefined || last <= low) return false;
  const next = sorted[firstIndex(sorted.length, (index) => (sorted[index] ?? low) > low)];
  return next !== undefined && next <= (a < b ? b : a);
}
