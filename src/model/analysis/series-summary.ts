import {comparabilityOf, type IncomparableReason} from './comparability.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';

/** Facts about all observations of an indicator, or about those after the last break. */
export interface SeriesSummary {
  readonly first: Observation;
  readonly last: Observation;
  readonly lowest: Observation;
  readonly highest: Observation;
  /** Why the summary leaves out earlier values; `null` when it covers all. */
  readonly breakReason: IncomparableReason | null;
  /** Observations without a value. */
  readonly missingObservations: readonly Observation[];
}

/** Summarizes the observations; `null` with fewer than three values, because two are only a change. */
export function summarizeSeries(indicator: Indicator): SeriesSummary | null {
  const {observations} = indicator;
  const valued = observations.filter(({value}) => value !== null);
  if (valued.length < 3) return null;
  const compare = comparabilityOf(indicator);
  const reasonAt = (index: number): IncomparableReason | null => {
    const [from, to] = [valued[index - 1], valued[index]];
    return from && to ? compare(from, to) : null;
  };
  const start = valued.findLastIndex((_, index) => reasonAt(index) !== null);
  const series = valued.slice(Math.max(0, start));
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const extreme = (side: 1 | -1): Observation =>
    series.reduce((best, observation) =>
      side * ((observation.value ?? 0) - (best.value ?? 0)) > 0 ? observation : best,
    );
  return {
    first,
    last,
    lowest: extreme(-1),
    highest: extreme(1),
    breakReason: reasonAt(start),
    missingObservations: observations.filter(({value}) => value === null),
  };
}
