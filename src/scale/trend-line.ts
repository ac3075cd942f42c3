import {extent, unionDomain, type Domain} from './domain.ts';
import {isNumber, roundPercent} from './percent.ts';
import {percentScale} from './linear-scale.ts';
import {seriesStarts} from '../model/analysis/series/series-starts.ts';
import {oncePerColumn, shownPoints} from './thinning.ts';
import {startTime} from '../model/report/period.ts';
import type {Indicator} from '../model/report/indicator.ts';
import {isProvisional, type Observation} from '../model/report/observation.ts';

/**
 * A series in the order of time. Lists of equal length, because a record for each of 100,000 observations costs more than
 * to place them.
 */
export interface TrendSeries {
  /** `value` is `null`, or not finite, for a gap in the line. Provisional observations are drawn hollow. */
  readonly observations: readonly TrendObservation[];
  /** Start of each period in any unit of time, such as milliseconds; `null` when unknown. */
  readonly times: readonly (number | null)[];
  /** Whether each observation begins a series that is not comparable with earlier values: the line does not reach it. */
  readonly startsNewSeries: readonly boolean[];
}

type TrendObservation = Pick<Observation, 'period' | 'value' | 'flags'>;

/** Position in percent of a box 100 wide and 100 high, y downwards as in SVG. */
export interface TrendDot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly period: string;
  readonly isProvisional: boolean;
  /** No line reaches the point, so that it must be drawn as a dot. */
  readonly isIsolated: boolean;
}

export interface PlacedTrend {
  /** SVG path data in the same box, one per run without gap or break, of at least two points. */
  readonly segments: readonly string[];
  readonly points: readonly TrendDot[];
  /** Number of values. Larger than that of the points when the width cannot show all of them. */
  readonly count: number;
  /** Middle between the last point of a series and the first of the next one, in percent of the width. */
  readonly breaks: readonly number[];
  /** The values at the bottom and the top of the box. */
  readonly domain: Domain;
}

/**
 * Spaces points by time, over `span` or from the first to the last; evenly when the start of any period is unknown or
 * two periods start together.
 */
function xPositions({times}: TrendSeries, span: Domain | null): readonly number[] {
  const isTimed = hasDistinctTimes(times);
  const steps = isTimed ? times : times.map((_, index) => index);
  const scale = percentScale((isTimed && span) || ends(steps));
  return steps.map((step) => (steps.length > 1 || (isTimed && span) ? scale(step) : 50));
}

function hasDistinctTimes(times: readonly (number | null)[]): times is readonly number[] {
  return times.every((time, index) => isNumber(time) && time !== times[index - 1]);
}

/** The least and the greatest of a list; 0 and 1 without values. */
export function ends(values: readonly number[]): Domain {
  const [first] = values;
  return first === undefined ? [0, 1] : extent(values, [first, first]);
}

/** Points that a line can join, in their order. */
interface Run {
  /** Number of values; larger than that of the points when the width cannot show all of them. */
  size: number;
  readonly points: PlacedPoint[];
}

type PlacedPoint = Omit<TrendDot, 'isIsolated'>;

/** Splits the points into runs that a line can join: a run ends at a gap and before a new series. */
function runsOf(series: TrendSeries, xs: readonly number[], domain: Domain): readonly Run[] {
  const {observations, startsNewSeries} = series;
  const scale = percentScale(domain);
  const isShown = shownPoints(observations, xs);
  let run: Run = {size: 0, points: []};
  const runs = [run];
  observations.forEach((observation, index) => {
    const {period, value} = observation;
    if (startsNewSeries[index] || !isNumber(value)) runs.push((run = {size: 0, points: []}));
    if (!isNumber(value)) return;
    run.size++;
    if (!isShown(observation)) return;
    const y = roundPercent(100 - scale(value));
    run.points.push({x: xs[index] ?? 50, y, value, period, isProvisional: isProvisional(observation)});
  });
  return runs;
}

/** SVG path data of a line through at least two points. */
function linePath(points: readonly PlacedPoint[]): string {
  return `M${points.map(({x, y}) => `${x},${y}`).join('L')}`;
}

function breaks({observations, startsNewSeries}: TrendSeries, xs: readonly number[]): readonly number[] {
  const positions = new Set<number>();
  let before = -1;
  observations.forEach(({value}, index) => {
    if (startsNewSeries[index] && before >= 0)
      positions.add(roundPercent(((xs[before] ?? 0) + (xs[index] ?? 0)) / 2));
    if (isNumber(value)) before = index;
  });
  return oncePerColumn([...positions]);
}

/**
 * Places a line through time. A missing value is a gap; a break in the series splits the line. Without values there are
 * no segments and no dots. `span`: the times at the left and right side of the box.
 */
export function placeTrend(series: TrendSeries, domain: Domain, span: Domain | null = null): PlacedTrend {
  const xs = xPositions(series, span);
  const runs = runsOf(series, xs, domain);
  return {
    segments: runs.flatMap((run) => (run.points.length > 1 ? [linePath(run.points)] : [])),
    points: runs.flatMap((run) => run.points.map((point) => ({...point, isIsolated: run.size === 1}))),
    count: runs.reduce((sum, {size}) => sum + size, 0),
    breaks: breaks(series, xs),
    domain: unionDomain([domain]),
  };
}

/** Returns the series of an indicator. A line joins two periods only if their change can be computed. */
export function trendSeries(indicator: Indicator): TrendSeries {
  const {observations} = indicator;
  return {
    observations,
    times: observations.map(startTime),
    startsNewSeries: seriesStarts(indicator).map((reason) => reason !== null),
  };
}
