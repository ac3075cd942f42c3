import {roundPercent} from './percent.ts';

/** In percent of the track. */
export interface StackSegment {
  readonly start: number;
  readonly length: number;
}

/** Share of the track that the smallest count still gets, in percent. */
const MINIMUM = 1.5;

/** The length of each share: the smallest are dealt first, so that only the larger ones pay for the minimum. */
function shareLengths(weights: readonly number[]): readonly number[] {
  const shown = weights.filter((weight) => weight > 0).sort((a, b) => a - b);
  const minimum = Math.min(MINIMUM, 100 / shown.length);
  let weightLeft = 0;
  for (const weight of shown) weightLeft += weight;
  let left = 100;
  const allotted = new Map<number, number>();
  for (const weight of shown) {
    const length = Math.max(minimum, (weight / weightLeft) * left);
    allotted.set(weight, length);
    weightLeft -= weight;
    left -= length;
  }
  return weights.map((weight) => allotted.get(weight) ?? 0);
}

/**
 * The shares of a stacked bar, one for each count and in their order, without gaps, ending exactly at 100.
 * A count of zero (or what is no count) has length 0; any other one at least 1.5. All zero: all lengths 0.
 */
export function placeStack(counts: readonly number[]): readonly StackSegment[] {
  const sizes = counts.map((count) => (count > 0 && Number.isFinite(count) ? count : 0));
  const most = Math.max(...sizes);
  let end = 0;
  return shareLengths(sizes.map((size) => size / most)).map((length) => {
    const start = roundPercent(end);
    end += length;
    return {start, length: roundPercent(roundPercent(end) - start)};
  });
}
