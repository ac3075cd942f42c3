import {sortByTime, startTime, type PeriodRef} from '../model/report/period.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Disaggregation, Observation} from '../model/report/observation.ts';
import {unitDomain, type Domain} from './domain.ts';
import {isNumber} from './percent.ts';
import {roundPercent} from './percent.ts';
import {percentScale} from './linear-scale.ts';
import {placeTrend, type PlacedTrend} from './trend-line.ts';
import {trendPoints} from './trend-line.ts';

/** A place in a box 100 wide and 100 high, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A series of a disaggregation, on the scales of the whole. */
export interface PlacedSeries {
  readonly disaggregation: Disaggregation;
  readonly trend: PlacedTrend;
}

/** Where a label of the time axis stands, in percent of the width. */
export interface TimeLabel {
  readonly x: number;
  readonly period: string;
  /** There is room for it in a wide plot only. */
  readonly isWideOnly: boolean;
}

/** An indicator over time with all that its document says of the way: one scale and one span of time for everything. */
export interface TrendFigure {
  readonly domain: Domain;
  readonly trend: PlacedTrend;
  readonly series: readonly PlacedSeries[];
  /** The stated baseline. */
  readonly baseline: Point | null;
  /** The values expected of each period, in the order of time. */
  readonly targets: readonly Point[];
  /** From baseline over the targets to the last one; empty where there are not two places. */
  readonly targetPath: string;
  /** Corners of the area between the least and the most that is wanted; an open end reaches the edge of the box. */
  readonly targetBand: string;
  /** Confidence intervals: the lower and the upper end. */
  readonly intervals: readonly (readonly [Point, Point])[];
  /** In the order of time, the first and the last among them; no two touch. */
  readonly labels: readonly TimeLabel[];
}

/** Places an indicator. Where a period cannot be placed in time, its points stand evenly and there is no plan to see. */
export function trendFigure(indicator: Indicator): TrendFigure {
  const {baseline, disaggregations, observations} = indicator;
  const targets = sortByTime(indicator.targets);
  const domain = unitDomain(levels(indicator), null);
  const dated: readonly PeriodRef[] = [
    ...observations,
    ...(baseline ? [baseline] : []),
    ...targets,
    ...disaggregations.flatMap((part) => part.observations),
  ];
  const times = dated.map(startTime);
  const knownTimes = times.filter(isNumber);
  const span: Domain | null =
    knownTimes.length === times.length && knownTimes.length > 0
      ? [Math.min(...knownTimes), Math.max(...knownTimes)]
      : null;
  const [x, y] = [percentScale(span ?? [0, 1]), percentScale(domain)];
  const spot = (at: PeriodRef, value: number | null): readonly Point[] =>
    span && value !== null ? [{x: x(startTime(at) ?? 0), y: roundPercent(100 - y(value))}] : [];
  const ends = (
    at: PeriodRef,
    low: number | null,
    high: number | null,
  ): readonly (readonly [Point, Point])[] => {
    const [[first], [second]] = [spot(at, low), spot(at, high)];
    return first && second ? [[first, second]] : [];
  };
  const trend = placeTrend(trendPoints(indicator), domain, span);
  const start = baseline ? spot(baseline, baseline.value) : [];
  const goals = targets.flatMap((target) => spot(target, target.value));
  const range = targets
    .filter(({value}) => value === null)
    .flatMap((target) => ends(target, target.min ?? domain[0], target.max ?? domain[1]));
  return {
    domain,
    trend,
    series: disaggregations.map((disaggregation) => ({
      disaggregation,
      trend: placeTrend(trendPoints({...indicator, observations: disaggregation.observations}), domain, span),
    })),
    baseline: start[0] ?? null,
    targets: goals,
    targetPath: svgPoints([...start, ...goals]),
    targetBand: svgPoints([...range.map(([low]) => low), ...range.map(([, high]) => high).reverse()]),
    intervals: observations.flatMap((record) => ends(record, record.lower, record.upper)),
    labels: labels(span ? dated.map((at) => ({x: x(startTime(at) ?? 0), period: at.period})) : trend.points),
  };
}

function levels({observations, baseline, targets, disaggregations}: Indicator): readonly (number | null)[] {
  const all: readonly Observation[] = [
    ...observations,
    ...disaggregations.flatMap((part) => part.observations),
  ];
  return [
    ...all.flatMap(({value, lower, upper}) => [value, lower, upper]),
    baseline?.value ?? null,
    ...targets.flatMap(({value, min, max}) => [value, min, max]),
  ];
}

/** As the `points` of an SVG line or polygon. */
function svgPoints(spots: readonly Point[]): string {
  return spots.length > 1 ? spots.map(({x, y}) => `${x},${y}`).join(' ') : '';
}

/** Percent of the width that a character of a label takes, at 12 px in a plot of 240 px, and in one of 500 px. */
const [NARROW, WIDE] = [3.2, 1.5];

/** The last label, the first, and between them as many as do not collide. */
function labels(all: readonly Omit<TimeLabel, 'isWideOnly'>[]): readonly TimeLabel[] {
  const sorted = [...all].sort((a, b) => a.x - b.x);
  const wanted = [...sorted.slice(-1), ...sorted];
  const few = withoutOverlap([], wanted, NARROW);
  return withoutOverlap(few, wanted, WIDE)
    .map((one) => ({...one, isWideOnly: !few.includes(one)}))
    .sort((a, b) => a.x - b.x);
}

/** What is `kept`, and what of `more` has room beside it. */
function withoutOverlap<Label extends Omit<TimeLabel, 'isWideOnly'>>(
  kept: readonly Label[],
  more: readonly Label[],
  character: number,
): readonly Label[] {
  const all = [...kept];
  for (const one of more) {
    const isFree = all.every(
      (other) =>
        Math.abs(other.x - one.x) >= (Math.max(one.period.length, other.period.length) + 1) * character,
    );
    if (isFree) all.push(one);
  }
  return all;
}
