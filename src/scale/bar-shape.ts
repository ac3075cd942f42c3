import {percent} from './percent.ts';
import type {Track} from './track.ts';

/** At which end of the track a value did not fit, so that what is drawn there stands for more. */
export type Broken = 'start' | 'end' | 'both' | null;

/** From one value to another that differs, in percent of the track. Right is always "the number went up". */
export interface BarShape {
  readonly kind: 'bar';
  /** What is painted: longer than from–to where that would be too short to see. */
  readonly start: number;
  readonly length: number;
  /** The values' own positions, for the marks of the previous and the current value. */
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down';
  /** Centres of the visible gaps of a broken bar, from start to end, inside what is painted. */
  readonly breaks: readonly number[];
}

/** Distance of a gap from the track's end, in percent of the track. */
const BREAK_INSET = 4;

/** Which ends of the track `values` run over. */
export function broken(scale: Track, values: readonly number[]): Broken {
  const [first = 0, last = 0] = scale.domain();
  const under = values.some((value) => value < first);
  const over = values.some((value) => value > last);
  return under && over ? 'both' : under ? 'start' : over ? 'end' : null;
}

/**
 * A bar shorter than `minimum` grows away from zero, then back, but never across zero or off the track: with
 * no room at all on its side (a fall on a track that starts at zero) it keeps length 0 and is broken there.
 */
function painted(scale: Track, [low, high]: readonly [number, number], minimum: number) {
  const negative = high <= 0;
  const floor = low >= 0 ? scale(0) : 0;
  const ceiling = negative ? scale(0) : 100;
  const length = Math.min(Math.max(scale(high) - scale(low), minimum), ceiling - floor);
  const start = negative ? scale(high) - length : scale(low);
  return {
    start: percent(Math.max(floor, Math.min(start, ceiling - length))),
    length: percent(length),
  };
}

function breaks(side: Broken, start: number, length: number): readonly number[] {
  const middle = start + length / 2;
  const first = side === 'start' || side === 'both' ? [Math.min(BREAK_INSET, middle)] : [];
  const last = side === 'end' || side === 'both' ? [Math.max(100 - BREAK_INSET, middle)] : [];
  return [...first, ...last].map(percent);
}

/** The bar between two finite values that differ; `minimum` is the least painted length, in percent of the track. */
export function barShape(scale: Track, from: number, to: number, minimum: number): BarShape {
  const up = to > from;
  const {start, length} = painted(scale, up ? [from, to] : [to, from], minimum);
  return {
    kind: 'bar',
    start,
    length,
    from: scale(from),
    to: scale(to),
    direction: up ? 'up' : 'down',
    breaks: breaks(broken(scale, [from, to]), start, length),
  };
}
