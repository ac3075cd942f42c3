import {roundPercent} from './percent.ts';

/** In percent of the track. */
export interface StackSegment {
  readonly start: number;
  readonly length: number;
}

/** Minimum length of a segment that is not zero, in percent of the track. */
const MINIMUM = 1.5;

/** Allocates small shares first, so that the minimum length is taken from the large ones only. */
function shareLengths(weights: readonly number[]): readonly number[] {
  const positive = weights.filter((weight) => weight > 0).sort((a, b) => a - b);
  const minimum = Math.min(MINIMUM, 100 / positive.length);
  let weightLeft = 0;
  for (const weight of positive) weightLeft += weight;
  let lengthLeft = 100;
  const allotted = new Map<number, number>();
  for (const weight of positive) {
    const length = Math.max(minimum, (weight / weightLeft) * lengthLeft);
    allotted.set(weight, length);
    weightLeft -= weight;
    lengthLeft -= length;
  }
  return weights.map((weight) => allotted.get(weight) ?? 0);
}

/**
 * Places the segments of a stacked bar, one per count and in their order, without gaps, ending exactly at 100. A count of
 * zero or an invalid one has length 0, any other at least 1.5. When all counts are zero, all lengths are 0.
 */
export function placeStack(counts: readonly number[]): readonly StackSegment[] {
  const sizes = counts.map((count) => (count > 0 && Number.isFinite(count) ? count : 0));
  const largest = Math.max(...sizes);
  let end = 0;
  return shareLengths(sizes.map((size) => size / largest)).map((length) => {
    const start = roundPercent(end);
    end += length;
    return {start, length: roundPercent(roundPercent(end) - start)};
  });
}
