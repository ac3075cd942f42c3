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
  if (observations.length < 3) return null;
  const missingObservations = observations.filter(({value}) => value === null);
  if (observations.length - missingObservations.length < 3) return null;
  const reasons = seriesStarts(indicator);
  const start = reasons.findLastIndex((reason) => reason !== null);
  const shown = start > 0 ? observations.slice(start) : observations;
  const series = missingObservations.length > 0 ? shown.filter(({value}) => value !== null) : shown;
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) return null;
  const printed = (value: number): number => toNumber(round(decimal(value), indicator.decimals));
  const step = 10 ** -indicator.decimals;
  let [least, greatest] = [first.value ?? 0, first.value ?? 0];
  for (const {value} of series) {
    if (value === null) continue;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const printedAs = (extreme: number): readonly Observation[] => {
    const printedExtreme = printed(extreme);
    // Only near values are rounded: exact rounding is slow, and a series can be long.
    const isNear = (value: number): boolean => Math.abs(value - extreme) <= step;
    return series.filter(({value}) => value !== null && isNear(value) && printed(value) === printedExtreme);
  };
  return {
    first,
    last,
    lowest: printedAs(least),
    highest: printedAs(greatest),
    breakReason: reasons[start] ?? null,
    missingObservations,
  };
}
