import {decimal, round} from '../decimal.ts';
import {firstIndex} from '../first-index.ts';
import {assess, type Assessment} from '../analysis/assessment.ts';
import {resolveComparison, type PeriodOverride} from '../analysis/comparison.ts';
import {valueInterval} from '../analysis/margin.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';
import {sortByTime} from '../report/period.ts';
import {placeIndicator, seriesByPlace} from './chosen-place.ts';
import {gapToWhole, type Gap} from './gap.ts';

/** A place with its figures in the periods of the ranking. */
export interface RankedPlace {
  /** Code of the place. */
  readonly code: string;
  /** The figures of the place; `assessment.to` has the value that is ranked. */
  readonly assessment: Assessment;
  /** From 1; equal printed values share a position, 1, 2, 2, 4. Null for a missing value. */
  readonly position: number | null;
  /** The position in the earlier period among the places with a change; null without a change. */
  readonly previousPosition: number | null;
  /** Null when the value has no interval. */
  readonly possible: PossiblePositions | null;
  /** The distance from the figure of the whole; null when one of the two is missing. */
  readonly gap: Gap | null;
}

/** The positions that the intervals of the values allow. */
export interface PossiblePositions {
  readonly best: number;
  readonly worst: number;
}

/** The places of an indicator in the order of their current values. */
export interface PlaceRanking {
  readonly fromPeriod: string | null;
  readonly toPeriod: string | null;
  /** By position, equal ones in the order of the document; places without a value last, in the order of the document. */
  readonly rows: readonly RankedPlace[];
  /** How many places have a position. */
  readonly count: number;
  /** How many places have a previous position. Places with one value only are not counted. */
  readonly previousCount: number;
  /** The smallest value is first, because the indicator is to decrease. */
  readonly isSmallestFirst: boolean;
}

/**
 * Ranks the places of an indicator by their value in one period: the largest first, the smallest first when the indicator
 * is to decrease. All places are compared in the same two periods: those of the whole, or of the places together when the
 * whole has no results. `codes` limits the ranking to these places, such as those of one level; one without figures is a
 * row without a value. The figure of the whole is no row. Takes n log n steps.
 */
export function rankPlaces(
  indicator: Indicator,
  periods: PeriodOverride = {},
  codes?: readonly string[],
): PlaceRanking {
  const whole = indicator.whole ?? indicator;
  const places = [...new Set(codes ?? seriesByPlace(whole).keys())];
  const {fromPeriod, toPeriod} = resolveComparison(withPeriods(whole, places), periods);
  // A comparison of a period with itself has no earlier value: the places have none of their own choice either.
  const compared = {from: fromPeriod ?? toPeriod, to: toPeriod};
  const isSmallestFirst = whole.desiredDirection === 'decrease';
  const assessments = places.map((code) => assess(placeIndicator(whole, code), compared));
  const positions = positionsOf(
    assessments.map(({to}) => to),
    whole.decimals,
    isSmallestFirst,
  );
  const earlier = assessments.map(({change, from}) => change && from);
  const previousPositions = positionsOf(earlier, whole.decimals, isSmallestFirst);
  const possible = possiblePositions(
    assessments.map(({to}) => to),
    isSmallestFirst,
  );
  const rows = assessments.map((assessment, index): RankedPlace => {
    const position = positions[index] ?? null;
    return {
      code: places[index] ?? '',
      assessment,
      position,
      previousPosition: previousPositions[index] ?? null,
      possible: position === null ? null : possible(assessment.to, position),
      gap: gapToWhole(assessment.indicator, assessment.to),
    };
  });
  return {
    fromPeriod,
    toPeriod,
    rows: rows.sort((a, b) => (a.position ?? places.length + 1) - (b.position ?? places.length + 1)),
    count: positions.filter((position) => position !== null).length,
    previousCount: previousPositions.filter((position) => position !== null).length,
    isSmallestFirst,
  };
}

/** The whole; with the periods of its places, without values, when it has no results. */
function withPeriods(whole: Indicator, places: readonly string[]): Indicator {
  if (whole.observations.length > 0) return whole;
  const series = seriesByPlace(whole);
  const observations = places.flatMap((code) => series.get(code)?.observations ?? []);
  return {
    ...whole,
    observations: sortByTime([...new Map(observations.map((item) => [item.period, item])).values()]),
  };
}

/** The position of each value among all, by its printed digits; null for a missing value. */
function positionsOf(
  observations: readonly (Observation | null)[],
  decimals: number,
  isSmallestFirst: boolean,
): readonly (number | null)[] {
  const printed = observations.map((item) => printedDigits(item?.value ?? null, decimals));
  const sorted = printed.filter((digits) => digits !== null).sort(ascending);
  return printed.map((digits) => {
    if (digits === null) return null;
    const below = firstIndex(sorted.length, (index) => (sorted[index] ?? digits) >= digits);
    if (isSmallestFirst) return below + 1;
    return 1 + sorted.length - firstIndex(sorted.length, (index) => (sorted[index] ?? digits) > digits);
  });
}

function printedDigits(value: number | null, decimals: number): bigint | null {
  return value === null ? null : round(decimal(value), decimals).digits;
}

function ascending<T extends bigint | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Returns the positions that the intervals of all values allow one of them. Best: after the places whose whole interval is
 * better. Worst: before the places whose whole interval is worse. A value without an interval could be anywhere: it is
 * neither.
 */
function possiblePositions(
  observations: readonly (Observation | null)[],
  isSmallestFirst: boolean,
): (observation: Observation | null, position: number) => PossiblePositions | null {
  const intervals = observations.flatMap((item) => (item && valueInterval(item)) ?? []);
  const count = observations.filter((item) => item !== null && item.value !== null).length;
  const lows = intervals.map(({min}) => min).sort(ascending);
  const highs = intervals.map(({max}) => max).sort(ascending);
  return (observation, position) => {
    const interval = observation && valueInterval(observation);
    if (!interval) return null;
    const above =
      lows.length - firstIndex(lows.length, (index) => (lows[index] ?? interval.max) > interval.max);
    const below = firstIndex(highs.length, (index) => (highs[index] ?? interval.min) >= interval.min);
    const [better, worse] = isSmallestFirst ? [below, above] : [above, below];
    // Equal printed values share a position, also when their narrow intervals do not overlap.
    return {best: Math.min(1 + better, position), worst: Math.max(count - worse, position)};
  };
}
