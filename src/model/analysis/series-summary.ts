import {incomparableReason, type IncomparableReason} from './comparability.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';

/** How an indicator went over all its periods: of the last series alone where a break parts it from what came before. */
export interface SeriesSummary {
  readonly first: Observation;
  readonly last: Observation;
  readonly lowest: Observation;
  readonly highest: Observation;
  /** Why the series told does not begin with the first figure. */
  readonly breakReason: IncomparableReason | null;
  /** Periods without a figure. */
  readonly missingObservations: readonly Observation[];
}

/** `null` with fewer than three figures: two are a change, and no course. */
export function summarizeSeries(indicator: Indicator): SeriesSummary | null {
  const {observations} = indicator;
  const valued = observations.filter(({value}) => value !== null);
  if (valued.length < 3) return null;
  const start = valued.findLastIndex((record) => breakReasonBefore(indicator, record) !== null);
  const series = valued.slice(Math.max(0, start));
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const extreme = (side: 1 | -1): Observation =>
    series.reduce((most, one) => (side * ((one.value ?? 0) - (most.value ?? 0)) > 0 ? one : most));
  return {
    first,
    last,
    lowest: extreme(-1),
    highest: extreme(1),
    breakReason: start > 0 ? breakReasonBefore(indicator, first) : null,
    missingObservations: observations.filter(({value}) => value === null),
  };
}

/** Why a record cannot be compared with the last figure before it, where both are there. */
export function breakReasonBefore(indicator: Indicator, record: Observation): IncomparableReason | null {
  const before = indicator.observations.slice(0, indicator.observations.indexOf(record));
  const from = before.findLast(({value}) => value !== null) ?? null;
  return from && record.value !== null ? incomparableReason(indicator, {from, to: record}) : null;
}
