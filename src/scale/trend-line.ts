import {unionDomain, type Domain} from './domain.ts';
import {isNumber, roundPercent} from './percent.ts';
import {percentScale} from './linear-scale.ts';
import {breakReasonBefore} from '../model/analysis/series-summary.ts';
import {startTime} from '../model/report/period.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Flag} from '../model/report/observation.ts';

/** One period of a series, in the order of time. */
export interface TrendPoint {
  readonly period: string;
  /** Start of the period in any unit of time, such as milliseconds; `null` when unknown. */
  readonly time: number | null;
  /** `null` or a value that is not finite is a gap in the line. */
  readonly value: number | null;
  /** The point is drawn hollow: provisional, estimated and similar flags. */
  readonly isProvisional: boolean;
  /** First of a new series, not comparable with earlier values: the line does not reach it. */
  readonly startsNewSeries: boolean;
}

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
  /** Middle between the last point of a series and the first of the next one, in percent of the width. */
  readonly breaks: readonly number[];
  /** The values at the bottom and the top of the box. */
  readonly domain: Domain;
}

/**
 * Spaces points by time, over `span` or from the first to the last; evenly when the start of any period is unknown or
 * two periods start together.
 */
function xPositions(points: readonly TrendPoint[], span: Domain | null): readonly number[] {
  const times = points.map(({time}) => time).filter(isNumber);
  const isTimed = new Set(times).size === points.length;
  const steps = isTimed ? times : points.map((_, index) => index);
  const scale = percentScale((isTimed && span) || [Math.min(...steps), Math.max(...steps)]);
  return steps.map((step) => (steps.length > 1 || (isTimed && span) ? scale(step) : 50));
}

type PlacedPoint = Omit<TrendDot, 'isIsolated'>;

/** Splits the points into runs that a line can join: a run ends at a gap and before a new series. */
function segments(
  points: readonly TrendPoint[],
  xs: readonly number[],
  domain: Domain,
): readonly (readonly PlacedPoint[])[] {
  const scale = percentScale(domain);
  const runs: PlacedPoint[][] = [[]];
  points.forEach(({period, value, isProvisional, startsNewSeries}, index) => {
    if (startsNewSeries || !isNumber(value)) runs.push([]);
    if (!isNumber(value)) return;
    runs.at(-1)?.push({
      x: xs[index] ?? 50,
      y: roundPercent(100 - scale(value)),
      value,
      period,
      isProvisional,
    });
  });
  return runs;
}

/** SVG path data of a line through at least two points. */
function linePath(points: readonly PlacedPoint[]): string {
  return `M${points.map(({x, y}) => `${x},${y}`).join('L')}`;
}

function breaks(points: readonly TrendPoint[], xs: readonly number[]): readonly number[] {
  return points.flatMap(({startsNewSeries}, index) => {
    if (!startsNewSeries) return [];
    const before = points.slice(0, index).findLastIndex(({value}) => isNumber(value));
    return before >= 0 ? [roundPercent(((xs[before] ?? 0) + (xs[index] ?? 0)) / 2)] : [];
  });
}

/**
 * Places a line through time. A missing value is a gap; a break in the series splits the line. Without values there are
 * no segments and no dots. `span`: the times at the left and right side of the box.
 */
export function placeTrend(
  points: readonly TrendPoint[],
  domain: Domain,
  span: Domain | null = null,
): PlacedTrend {
  const xs = xPositions(points, span);
  const runs = segments(points, xs, domain);
  return {
    segments: runs.flatMap((run) => (run.length > 1 ? [linePath(run)] : [])),
    points: runs.flatMap((run) => run.map((dot) => ({...dot, isIsolated: run.length === 1}))),
    breaks: breaks(points, xs),
    domain: unionDomain([domain]),
  };
}

/** Flags of a value that is not final or not measured. */
const provisionalFlags: readonly Flag[] = ['provisional', 'estimated', 'imputed', 'forecast', 'unvalidated'];

/** Returns the points of an indicator. A line joins two periods only if their change can be computed. */
export function trendPoints(indicator: Indicator): readonly TrendPoint[] {
  return indicator.observations.map((observation) => ({
    period: observation.period,
    time: startTime(observation),
    value: observation.value,
    isProvisional: observation.flags.some((flag) => provisionalFlags.includes(flag)),
    startsNewSeries: breakReasonBefore(indicator, observation) !== null,
  }));
}
