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
  /** Start of the period, in any unit of time (milliseconds, say); `null` = not known. */
  readonly time: number | null;
  /** `null`, or what is not finite, is a gap in the line. */
  readonly value: number | null;
  /** To be drawn hollow: provisional, estimated and the like. */
  readonly isProvisional: boolean;
  /** First of a new series, not comparable with what came before: the line does not reach it. */
  readonly startsNewSeries: boolean;
}

/** Percent of a box 100 wide and 100 high, y downwards, as SVG has it. */
export interface TrendDot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly period: string;
  readonly isProvisional: boolean;
  /** No line reaches it: invisible unless drawn as a dot. */
  readonly isIsolated: boolean;
}

export interface PlacedTrend {
  /** SVG path data in the same box, one for each stretch without gap or break, of two points at least. */
  readonly segments: readonly string[];
  readonly points: readonly TrendDot[];
  /** Where a new series starts: between its first point and the last one before, in percent of the width. */
  readonly breaks: readonly number[];
  /** The values at the box's foot and head. */
  readonly domain: Domain;
}

/**
 * Spaced as in time, over `span` or from the first to the last; evenly when the start of any period is unknown or
 * shared.
 */
function xPositions(points: readonly TrendPoint[], span: Domain | null): readonly number[] {
  const times = points.map(({time}) => time).filter(isNumber);
  const isTimed = new Set(times).size === points.length;
  const steps = isTimed ? times : points.map((_, index) => index);
  const scale = percentScale((isTimed && span) || [Math.min(...steps), Math.max(...steps)]);
  return steps.map((step) => (steps.length > 1 || (isTimed && span) ? scale(step) : 50));
}

type PlacedPoint = Omit<TrendDot, 'isIsolated'>;

/** The stretches of the series that a line may join: they end at a gap and before a new series. */
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
      isProvisional: isProvisional,
    });
  });
  return runs;
}

/** SVG path data of a straight line through `points`, of two points at least. */
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
 * A line through time. A missing value is a gap, never a bridge and never zero; a break in the series parts
 * the line. No points, or none with a value: no segments and no dots. `span`: the times at the box's sides.
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

/** Flags of a number that is not final or was not measured. */
const provisionalFlags: readonly Flag[] = ['provisional', 'estimated', 'imputed', 'forecast', 'unvalidated'];

/** The series of an indicator, ready to be placed. The line joins two periods only if their change could be told. */
export function trendPoints(indicator: Indicator): readonly TrendPoint[] {
  return indicator.observations.map((record) => ({
    period: record.period,
    time: startTime(record),
    value: record.value,
    isProvisional: record.flags.some((flag) => provisionalFlags.includes(flag)),
    startsNewSeries: breakReasonBefore(indicator, record) !== null,
  }));
}
