import {tickIncrement} from 'd3-array';

/**
 * Returns about `count` round values from `start` to `end`, as `ticks` of d3-array does. Written with `tickIncrement`, so
 * that pages with cards only do not load `ticks`.
 */
export function tickValues(start: number, end: number, count: number): readonly number[] {
  if (start === end) return [start];
  if (end < start) return tickValues(end, start, count).toReversed();
  const step = tickIncrement(start, end, count);
  if (!step || !Number.isFinite(step)) return [];
  // A step below 1 is given as −1 / step, so that decimal steps are divided exactly.
  const value = (index: number): number => (step > 0 ? index * step : index / -step);
  const nearest = (end: number): number => Math.round(step > 0 ? end / step : end * -step);
  const first = nearest(start) + (value(nearest(start)) < start ? 1 : 0);
  const last = nearest(end) - (value(nearest(end)) > end ? 1 : 0);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, index) => value(first + index) + 0);
}
