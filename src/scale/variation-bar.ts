import {barShape, broken} from './bar-shape.ts';
import type {BarShape, Broken} from './bar-shape.ts';
import type {Domain} from './domain.ts';
import {isNumber} from './is-number.ts';
import {track, type Track} from './track.ts';

export type {BarShape, Broken} from './bar-shape.ts';

export const marks = ['levels', 'change', 'bullet'] as const;
/**
 * `levels`: from → to on the unit's own scale. `change`: the difference, diverging from zero. `bullet`: the current value
 * from zero, against its target.
 */
export type Mark = (typeof marks)[number];

/** `tick`: no change. `point`: only one of the two values is known. `empty`: nothing to place. */
export type Shape =
  | BarShape
  | {readonly kind: 'tick'; readonly at: number}
  | {readonly kind: 'point'; readonly at: number; readonly side: 'from' | 'to'}
  | {readonly kind: 'empty'};

/** A shape and the lines around it, in percent of the track; a line that the domain has no place for is `null`. */
export type PlacedBar = Shape & {
  readonly mark: Mark;
  readonly zero: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly broken: Broken;
};

/** All values in the unit of `domain`; `null`, or what is not finite, is no value. */
export interface Levels {
  readonly from: number | null;
  readonly to: number | null;
  readonly domain: Domain;
  readonly target?: number | null;
  readonly baseline?: number | null;
  /** Shortest bar of a difference that is not zero, in percent of the track. */
  readonly minimumLength?: number;
}

/** `change` is current minus previous, in the unit of `domain`; `null` where it cannot be computed. */
export type Change = Pick<Levels, 'domain' | 'minimumLength'> & {readonly change: number | null};

const line = (scale: Track, value: number | null): number | null =>
  isNumber(value) && !broken(scale, [value]) ? scale(value) : null;

function shape(scale: Track, from: number | null, to: number | null, minimum: number): Shape {
  if (isNumber(from) && isNumber(to)) {
    return from === to ? {kind: 'tick', at: scale(to)} : barShape(scale, from, to, minimum);
  }
  if (isNumber(to)) return {kind: 'point', at: scale(to), side: 'to'};
  return isNumber(from) ? {kind: 'point', at: scale(from), side: 'from'} : {kind: 'empty'};
}

/** The mark `levels`: the previous and the current value on the unit's own scale, and the bar between them. */
export function placeLevels(levels: Levels): PlacedBar {
  const {from, to, domain, target = null, baseline = null, minimumLength = 0.75} = levels;
  const scale = track(domain);
  return {
    mark: 'levels',
    zero: line(scale, 0),
    target: line(scale, target),
    baseline: line(scale, baseline),
    broken: broken(scale, [from, to].filter(isNumber)),
    ...shape(scale, from, to, minimumLength),
  };
}

/** The mark `change`: a bar from zero, to the right for a rise and to the left for a fall, wanted or not. */
export function placeChange({change, ...track}: Change): PlacedBar {
  return {...placeLevels({...track, from: isNumber(change) ? 0 : null, to: change}), mark: 'change'};
}

/** From zero to the nearer of the values, in percent of the track: how much there is, before how much it moved. */
export function level(placed: PlacedBar): {readonly start: number; readonly length: number} | null {
  const {mark, zero} = placed;
  if (mark !== 'levels' || zero === null || placed.kind === 'empty') return null;
  const values = placed.kind === 'bar' ? [placed.from, placed.to] : [placed.at];
  const near = zero <= Math.min(...values) ? Math.min(...values) : Math.max(...values);
  return {start: Math.min(zero, near), length: Math.abs(near - zero)};
}
