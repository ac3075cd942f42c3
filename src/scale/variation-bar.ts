import {roundPercent, isNumber} from './percent.ts';
import {percentScale, type PercentScale} from './linear-scale.ts';
import type {Domain} from './domain.ts';

/** The ends of the track that values exceed. */
export type ClippedEnds = 'start' | 'end' | 'both' | null;

/** A bar between two different values, in percent of the track. An increase always goes to the right. */
export interface BarShape {
  readonly kind: 'bar';
  /** The painted extent: longer than from–to when that would be too short to be visible. */
  readonly start: number;
  readonly length: number;
  /** The exact positions of the values, for the marks of the previous and the current value. */
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down';
  /** Centres of the gaps of a broken bar, in ascending order, inside the painted extent. */
  readonly breaks: readonly number[];
}

/** Distance of a gap from the end of the track, in percent of the track. */
const BREAK_INSET = 4;

/** Returns the ends of the track that `values` exceed. */
export function clippedEnds(scale: PercentScale, values: readonly number[]): ClippedEnds {
  const [first, last] = scale.domain;
  const under = values.some((value) => value < first);
  const over = values.some((value) => value > last);
  return under && over ? 'both' : under ? 'start' : over ? 'end' : null;
}

/**
 * Extends a bar shorter than `minLength` away from zero, then back, but never across zero or off the track. Without room
 * on its side (a fall on a track that starts at zero) it keeps length 0.
 */
function visibleExtent(scale: PercentScale, [low, high]: readonly [number, number], minLength: number) {
  const negative = high <= 0;
  const floor = low >= 0 ? scale(0) : 0;
  const ceiling = negative ? scale(0) : 100;
  const length = Math.min(Math.max(scale(high) - scale(low), minLength), ceiling - floor);
  const start = negative ? scale(high) - length : scale(low);
  return {
    start: roundPercent(Math.max(floor, Math.min(start, ceiling - length))),
    length: roundPercent(length),
  };
}

function breakPositions(side: ClippedEnds, start: number, length: number): readonly number[] {
  const middle = start + length / 2;
  const first = side === 'start' || side === 'both' ? [Math.min(BREAK_INSET, middle)] : [];
  const last = side === 'end' || side === 'both' ? [Math.max(100 - BREAK_INSET, middle)] : [];
  return [...first, ...last].map(roundPercent);
}

/** Returns the bar between two different finite values. `minLength` is in percent of the track. */
export function barShape(scale: PercentScale, from: number, to: number, minLength: number): BarShape {
  const up = to > from;
  const {start, length} = visibleExtent(scale, up ? [from, to] : [to, from], minLength);
  return {
    kind: 'bar',
    start,
    length,
    from: scale(from),
    to: scale(to),
    direction: up ? 'up' : 'down',
    breaks: breakPositions(clippedEnds(scale, [from, to]), start, length),
  };
}

export const marks = ['levels', 'change', 'bullet'] as const;
/**
 * `levels`: previous → current value on the scale of the unit. `change`: the difference, diverging from zero. `bullet`:
 * the current value from zero, against its target.
 */
export type Mark = (typeof marks)[number];

/** `tick`: no change. `point`: only one of the two values is known. `empty`: nothing to place. */
export type Shape =
  | BarShape
  | {readonly kind: 'tick'; readonly position: number}
  | {readonly kind: 'point'; readonly position: number; readonly side: 'from' | 'to'}
  | {readonly kind: 'empty'};

/** A shape and its reference lines, in percent of the track. A line outside the domain is `null`. */
export type PlacedBar = Shape & {
  readonly mark: Mark;
  readonly zero: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly clipped: ClippedEnds;
};

/** All values in the unit of `domain`. `null` or a value that is not finite counts as missing. */
export interface LevelInput {
  readonly from: number | null;
  readonly to: number | null;
  readonly domain: Domain;
  readonly target?: number | null;
  readonly baseline?: number | null;
  /** Minimum length of a bar whose difference is not zero, in percent of the track. */
  readonly minimumLength?: number;
}

/** `change` is current minus previous, in the unit of `domain`; `null` when it cannot be computed. */
export type ChangeInput = Pick<LevelInput, 'domain' | 'minimumLength'> & {readonly change: number | null};

const positionInDomain = (scale: PercentScale, value: number | null): number | null =>
  isNumber(value) && !clippedEnds(scale, [value]) ? scale(value) : null;

function barOrPoint(scale: PercentScale, from: number | null, to: number | null, minLength: number): Shape {
  if (isNumber(from) && isNumber(to)) {
    return from === to ? {kind: 'tick', position: scale(to)} : barShape(scale, from, to, minLength);
  }
  if (isNumber(to)) return {kind: 'point', position: scale(to), side: 'to'};
  return isNumber(from) ? {kind: 'point', position: scale(from), side: 'from'} : {kind: 'empty'};
}

/** Places the mark `levels`: the previous and the current value on the scale of the unit, and the bar between them. */
export function placeLevels(levels: LevelInput): PlacedBar {
  const {from, to, domain, target = null, baseline = null, minimumLength = 0.75} = levels;
  const scale = percentScale(domain);
  return {
    mark: 'levels',
    zero: positionInDomain(scale, 0),
    target: positionInDomain(scale, target),
    baseline: positionInDomain(scale, baseline),
    clipped: clippedEnds(scale, [from, to].filter(isNumber)),
    ...barOrPoint(scale, from, to, minimumLength),
  };
}

/** Places the mark `change`: a bar from zero, to the right for a rise and to the left for a fall, for any verdict. */
export function placeChange({change, ...track}: ChangeInput): PlacedBar {
  return {...placeLevels({...track, from: isNumber(change) ? 0 : null, to: change}), mark: 'change'};
}

/** Returns the bar from zero to the nearer value, in percent of the track; `null` for other marks or without zero. */
export function levelBar(placed: PlacedBar): {readonly start: number; readonly length: number} | null {
  const {mark, zero} = placed;
  if (mark !== 'levels' || zero === null || placed.kind === 'empty') return null;
  const values = placed.kind === 'bar' ? [placed.from, placed.to] : [placed.position];
  const end = zero <= Math.min(...values) ? Math.min(...values) : Math.max(...values);
  return {start: Math.min(zero, end), length: Math.abs(end - zero)};
}
