import type {Assessment} from '../model/analysis/assessment.ts';
import {toNumber} from '../model/decimal.ts';
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

/** `tick`: no change. `empty`: no change can be computed. */
export type PlacedBar = (
  BarShape | {readonly kind: 'tick'; readonly position: number} | {readonly kind: 'empty'}
) & {
  /** Position of zero; null when it lies outside the domain. */
  readonly zero: number | null;
  readonly clipped: ClippedEnds;
};

export interface ChangeInput {
  /** Current minus previous, in the unit of `domain`; `null` or a value that is not finite when it cannot be computed. */
  readonly change: number | null;
  readonly domain: Domain;
  /** Minimum length of a bar whose change is not zero, in percent of the track. */
  readonly minimumLength?: number;
}

/** Places a bar from zero, to the right for a rise and to the left for a fall, for any verdict. */
export function placeChange(input: ChangeInput): PlacedBar {
  const {change, domain, minimumLength} = {minimumLength: 0.75, ...input};
  const scale = percentScale(domain);
  const facts = {
    zero: clippedEnds(scale, [0]) ? null : scale(0),
    clipped: clippedEnds(scale, isNumber(change) ? [0, change] : []),
  };
  if (!isNumber(change)) return {...facts, kind: 'empty'};
  return change === 0
    ? {...facts, kind: 'tick', position: scale(0)}
    : {...facts, ...barShape(scale, 0, change, minimumLength)};
}

/** Places the change of an assessment on a domain that several bars share. */
export function placeAssessedChange({change}: Pick<Assessment, 'change'>, domain: Domain): PlacedBar {
  return placeChange({change: change && toNumber(change), domain});
}
