import {intervalEnds, valueInterval} from '../model/analysis/margin.ts';
import {sortByTime, startTime, type PeriodRef} from '../model/report/period.ts';
import type {Indicator} from '../model/report/indicator.ts';
import type {Disaggregation, Observation, Target} from '../model/report/observation.ts';
import {unitDomain, type Domain} from './domain.ts';
import {isNumber, roundPercent} from './percent.ts';
import {percentScale} from './linear-scale.ts';
import {timeLabels, type TimeLabel} from './horizontal-labels.ts';
import {ends, placeTrend, trendSeries, type PlacedTrend} from './trend-line.ts';

/** A position in a box 100 wide and 100 high, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The series of a disaggregation, on the scales of the chart. */
export interface PlacedSeries {
  readonly disaggregation: Disaggregation;
  readonly trend: PlacedTrend;
}

/** An indicator over time with baseline, targets, intervals and disaggregations, on one scale and one time span. */
export interface TrendFigure {
  readonly domain: Domain;
  readonly trend: PlacedTrend;
  readonly series: readonly PlacedSeries[];
  /** The stated baseline. */
  readonly baseline: Point | null;
  /** The target values, in the order of time. */
  readonly targets: readonly Point[];
  /** SVG `points` from the baseline through the targets; empty with fewer than two points. */
  readonly targetPath: string;
  /** SVG `points` of the area between minimum and maximum targets; an open end reaches the edge of the box. */
  readonly targetBand: string;
  /** Confidence intervals: the lower and the upper end. */
  readonly intervals: readonly (readonly [Point, Point])[];
  /** In the order of time, including the first and the last; no two overlap. */
  readonly labels: readonly TimeLabel[];
}

/** Both scales of a chart. `span` is `null` when the start of any period is unknown. */
interface ChartScales {
  readonly domain: Domain;
  readonly span: Domain | null;
  /** Position of a period in percent of the width. */
  readonly x: (period: PeriodRef) => number;
  /** The position of a value; `null` without a value or a time span. */
  readonly point: (period: PeriodRef, value: number | null) => Point | null;
}

/** Places an indicator. Without a known start of every period, points are spaced evenly and targets are left out. */
export function trendFigure(indicator: Indicator): TrendFigure {
  const {baseline, disaggregations, observations} = indicator;
  const targets = sortByTime(indicator.targets);
  const periods = datedPeriods(indicator, targets);
  const scales = chartScales(indicator, periods);
  const {domain, span, x, point} = scales;
  const trend = placeTrend(trendSeries(indicator), domain, span);
  const start = baseline && point(baseline, baseline.value);
  const goals = targets.map((target) => point(target, target.value)).filter(isPoint);
  return {
    domain,
    trend,
    series: disaggregations.map((disaggregation) => placeSeries(indicator, disaggregation, scales)),
    baseline: start,
    targets: goals,
    targetPath: svgPoints([start, ...goals].filter(isPoint)),
    targetBand: targetBand(targets, scales),
    intervals: drawnObservations(observations, trend).flatMap((observation) => {
      const interval = valueInterval(observation);
      return interval ? verticalRange(scales, observation, interval.min, interval.max) : [];
    }),
    labels: timeLabels(span ? periods.map((ref) => ({x: x(ref), period: ref.period})) : trend.points),
  };
}

/** The observations whose points are drawn. */
function drawnObservations(
  observations: readonly Observation[],
  {points, count}: PlacedTrend,
): readonly Observation[] {
  if (points.length === count) return observations;
  const periods = new Set(points.map(({period}) => period));
  return observations.filter(({period}) => periods.has(period));
}

/** Everything of the indicator that has a period. */
function datedPeriods(
  {observations, baseline, disaggregations}: Indicator,
  targets: readonly Target[],
): readonly PeriodRef[] {
  return [
    ...observations,
    ...(baseline ? [baseline] : []),
    ...targets,
    ...disaggregations.flatMap((disaggregation) => disaggregation.observations),
  ];
}

function chartScales(indicator: Indicator, periods: readonly PeriodRef[]): ChartScales {
  const domain = unitDomain(levels(indicator), null);
  const span = timeSpan(periods);
  const [timeScale, valueScale] = [percentScale(span ?? [0, 1]), percentScale(domain)];
  const x = (period: PeriodRef): number => timeScale(startTime(period) ?? 0);
  return {
    domain,
    span,
    x,
    point: (period, value) =>
      span && value !== null ? {x: x(period), y: roundPercent(100 - valueScale(value))} : null,
  };
}

/** From the first to the last start; `null` when any start is unknown. */
function timeSpan(periods: readonly PeriodRef[]): Domain | null {
  const times = periods.map(startTime).filter(isNumber);
  return times.length === periods.length && times.length > 0 ? ends(times) : null;
}

function isPoint(point: Point | null): point is Point {
  return point !== null;
}

function placeSeries(
  indicator: Indicator,
  disaggregation: Disaggregation,
  {domain, span}: ChartScales,
): PlacedSeries {
  const series = trendSeries({...indicator, observations: disaggregation.observations});
  return {disaggregation, trend: placeTrend(series, domain, span)};
}

/** The points of the lower and the upper value of a period; empty when either cannot be placed. */
function verticalRange(
  {point}: ChartScales,
  period: PeriodRef,
  low: number | null,
  high: number | null,
): readonly (readonly [Point, Point])[] {
  const [bottom, top] = [point(period, low), point(period, high)];
  return bottom && top ? [[bottom, top]] : [];
}

function targetBand(targets: readonly Target[], scales: ChartScales): string {
  const [bottom, top] = scales.domain;
  const ranges = targets
    .filter(({value}) => value === null)
    .flatMap((target) => verticalRange(scales, target, target.min ?? bottom, target.max ?? top));
  return svgPoints([...ranges.map(([low]) => low), ...ranges.map(([, high]) => high).reverse()]);
}

/** All values that the vertical scale must contain. */
function levels({observations, baseline, targets, disaggregations}: Indicator): readonly (number | null)[] {
  const measured: readonly Observation[] = [
    ...observations,
    ...disaggregations.flatMap((disaggregation) => disaggregation.observations),
  ];
  return [
    ...measured.flatMap((observation) => [observation.value, ...Object.values(intervalEnds(observation))]),
    baseline?.value ?? null,
    ...targets.flatMap(({value, min, max}) => [value, min, max]),
  ];
}

/** The `points` attribute of an SVG line or polygon; empty with fewer than two points. */
function svgPoints(points: readonly Point[]): string {
  return points.length > 1 ? points.map(({x, y}) => `${x},${y}`).join(' ') : '';
}
