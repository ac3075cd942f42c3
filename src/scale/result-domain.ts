import type {ResultRow} from '../model/analysis/result-rows.ts';
import type {Indicator} from '../model/report/indicator.ts';
import {intervalEnds} from '../model/analysis/margin.ts';
import {extent, finiteValues, unionDomain, type Domain} from './domain.ts';
import {tickValues} from './tick-values.ts';

/** Share of the bounds that the shortest axis covers, so that a small difference does not look large. */
const leastShare = 0.2;

/**
 * Returns the axis of the results: from a round number below all values, interval ends and targets to one above, within the
 * bounds of the indicator and at least a fifth of them long. It need not include zero: results are dots, not bars.
 */
export function resultDomain({bounds}: Indicator, rows: readonly ResultRow[]): Domain {
  const values = finiteValues(
    rows.flatMap(({observation, target}) => [
      observation?.value ?? null,
      ...(observation ? Object.values(intervalEnds(observation)) : []),
      target?.value ?? null,
      target?.min ?? null,
      target?.max ?? null,
    ]),
  );
  const [first = bounds?.min ?? 0] = values;
  const [low, high] = extent(values, [first, first]);
  const [min, max] = [bounds?.min ?? -Infinity, bounds?.max ?? Infinity];
  const least = Number.isFinite(max - min) ? leastShare * (max - min) : 0;
  const missing = Math.max(0, least - (high - low)) / 2;
  // A value outside the bounds is an error of the source, and is shown where it is.
  const [start, end] = roundOut(low - missing, high + missing);
  return unionDomain([[Math.min(low, Math.max(start, min)), Math.max(high, Math.min(end, max))]]);
}

/** Extends a span to multiples of its tick step, for about five ticks. */
function roundOut(low: number, high: number): Domain {
  const [start, next] = tickValues(low, high, 4);
  if (start === undefined || next === undefined) return [low, high];
  const step = next - start;
  const tick = (count: number): number => Number((count * step).toPrecision(12));
  return [tick(Math.floor(low / step + 1e-9)), tick(Math.ceil(high / step - 1e-9))];
}
