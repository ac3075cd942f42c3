import type {IncomparableReason} from '../comparability.ts';
import {seriesStarts} from './series-starts.ts';
import {decimal, round, toNumber} from '../../decimal.ts';
import type {Indicator} from '../../report/indicator.ts';
import type {Observation} from '../../report/observation.ts';

/** Facts about all observations of an indicator, or about those after the last break. */
export interface SeriesSummary {
  readonly first: Observation;
  readonly last: Observation;
  /** All that share the extreme as it is shown, in the order of time. */
  readonly lowest: readonly Observation[];
  readonly highest: readonly Observation[];
  /** Why the summary leaves out earlier values; `null` when it covers all. */
  readonly breakReason: IncomparableReason | null;
  /** Observations without a value. */
  readonly missingObservations: readonly Observation[];
}

/** Summarizes the observations; `null` with fewer than three values, because two are only a change. */
export function summarizeSeries(indicator: Indicator): SeriesSummary | null {
  const {observations} = indicator;
  const missingObservations = observations.filter(({value}) => value === null);
  if (observations.length - missingObservations.length < 3) return null;
  const reasons = seriesStarts(indicator);
  const start = reasons.findLastIndex((reason) => reason !== null);
  const series = observations.slice(Math.max(0, start)).filter(({value}) => value !== null);
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const shown = (value: number): number => toNumber(round(decimal(value), indicator.decimals));
  const step = 10 ** -indicator.decimals;
  const extremes = (pick: typeof Math.max): readonly Observation[] => {
    const extreme = series.reduce((best, {value}) => pick(best, value ?? best), first.value ?? 0);
    const shownExtreme = shown(extreme);
    // Only near values are rounded: exact rounding is slow, and a series can be long.
    const isNear = (value: number): boolean => Math.abs(value - extreme) <= step;
    return series.filter(({value}) => value !== null && isNear(value) && shown(value) === shownExtreme);
  };
  return {
    first,
    last,
    lowest: extremes(Math.min),
    highest: extremes(Math.max),
    breakReason: reasons[start] ?? null,
    missingObservations,
  };
}
