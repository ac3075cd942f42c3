import {intervalEnds} from '../model/analysis/margin.ts';
import type {ResultRow} from '../model/analysis/result-rows.ts';
import type {Domain} from './domain.ts';
import {percentScale} from './linear-scale.ts';

/** The marks of one period on the axis of the results, in percent of the track; `null` without the value. */
export interface PlacedResult {
  readonly value: number | null;
  /** From the lower to the upper end of the interval; an end that is not stated is that of the value. */
  readonly interval: readonly [number, number] | null;
  readonly target: number | null;
  /** A target that is a range; an open end is the end of the axis. */
  readonly targetRange: readonly [number, number] | null;
}

/** Places the result, its interval and its target. */
export function placeResult({observation, target}: ResultRow, domain: Domain): PlacedResult {
  const scale = percentScale(domain);
  const place = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : scale(value);
  const value = place(observation?.value);
  const ends = observation && intervalEnds(observation);
  const [lower, upper] = [place(ends?.min), place(ends?.max)];
  const hasRange = target !== null && target.value === null;
  return {
    value,
    interval:
      lower === null && upper === null ? null : [lower ?? value ?? upper ?? 0, upper ?? value ?? lower ?? 0],
    target: place(target?.value),
    targetRange: hasRange ? [place(target.min) ?? 0, place(target.max) ?? 100] : null,
  };
}
