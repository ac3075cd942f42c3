import {compare, decimal} from '../decimal.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';
import {comparabilityOf} from '../analysis/comparability.ts';

/** Fewest values of a trend. */
export const leastTrendValues = 5;
/** Most values of a trend: the last ones. */
export const mostTrendValues = 10;
/** The largest probability of as many pairs in one direction by chance, in both directions together. */
const significance = 0.05;

/**
 * Whether a series goes one way. `up` and `down`: more of its pairs of values do than chance explains. `none`: it has enough
 * values, and no clear direction. `null`: it has too few values since the last change of method.
 */
export interface TrendDirection {
  readonly direction: 'up' | 'down' | 'none' | null;
  /** Whether that is the desired direction; null for `none`, and without a desired increase or decrease. */
  readonly isDesired: boolean | null;
  /** The compared values, in the order of time. */
  readonly values: readonly Observation[];
  /** Whether some of the last values are left out because the method changed. */
  readonly hasBreak: boolean;
}

/**
 * Tests the last 5 to 10 comparable values for a monotonic trend: Mann-Kendall, two-sided at 5 %, with the exact distribution
 * of S for values without ties, which is stricter for values with ties. Kendall, M. G., Rank Correlation Methods (1970).
 */
export function trendDirection(indicator: Indicator): TrendDirection {
  const {values: tested, hasBreak} = comparableValues(indicator);
  if (tested.length < leastTrendValues) return {direction: null, isDesired: null, values: tested, hasBreak};
  const score = kendallScore(tested.map(({value}) => value ?? 0));
  if (scoreProbability(Math.abs(score), tested.length) > significance)
    return {direction: 'none', isDesired: null, values: tested, hasBreak};
  const direction = score > 0 ? 'up' : 'down';
  return {direction, isDesired: isDesired(indicator, direction), values: tested, hasBreak};
}

/** The last values without gaps and forecasts, after the last break among them. The reader has put them in the order of time. */
function comparableValues(indicator: Indicator): Pick<TrendDirection, 'values' | 'hasBreak'> {
  const last: Observation[] = [];
  for (let index = indicator.observations.length - 1; index >= 0 && last.length < mostTrendValues; index--) {
    const observation = indicator.observations[index];
    if (observation && observation.value !== null && !observation.flags.includes('forecast'))
      last.unshift(observation);
  }
  const reason = comparabilityOf(indicator);
  const start = last.findLastIndex(
    (observation, index) => index > 0 && reason(last[index - 1] ?? null, observation) !== null,
  );
  return {values: last.slice(Math.max(0, start)), hasBreak: start > 0};
}

/** A limit judges the level and not the direction. */
function isDesired({desiredDirection, limit}: Indicator, direction: 'up' | 'down'): boolean | null {
  if ((limit?.min ?? limit?.max ?? null) !== null) return null;
  if (desiredDirection === 'increase') return direction === 'up';
  return desiredDirection === 'decrease' ? direction === 'down' : null;
}

/** S: the pairs that rise minus the pairs that fall; equal values count as neither. */
function kendallScore(values: readonly number[]): number {
  const exact = values.map(decimal);
  return exact.reduce(
    (sum, later, index) =>
      sum + exact.slice(0, index).reduce((part, earlier) => part + compare(later, earlier), 0),
    0,
  );
}

/** The probability of |S| or more for `count` values in random order. Counts permutations by inversions: exact up to 18. */
function scoreProbability(score: number, count: number): number {
  let orders: readonly number[] = [1];
  for (let size = 2; size <= count; size += 1) {
    const {length} = orders;
    const previous = orders;
    orders = Array.from({length: length + size - 1}, (_, inversions) =>
      previous.slice(Math.max(0, inversions - size + 1), inversions + 1).reduce((sum, item) => sum + item, 0),
    );
  }
  const pairs = (count * (count - 1)) / 2;
  const total = orders.reduce((sum, item) => sum + item, 0);
  // S = pairs − 2 · inversions.
  const extreme = orders.reduce(
    (sum, item, inversions) => (Math.abs(pairs - 2 * inversions) >= score ? sum + item : sum),
    0,
  );
  return extreme / total;
}
