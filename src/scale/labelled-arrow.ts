import type {Assessment} from '../model/analysis/assessment.ts';
import type {Domain} from './domain.ts';
import {percentScale} from './linear-scale.ts';
import {isNumber, roundPercent} from './percent.ts';

/**
 * Two values of an indicator on the track of its unit, in percent of the track. `arrow`: from the earlier to the current
 * value. `equal`: both are the same. `single`: only one is known. `break`: both are known and must not be compared.
 * `none`: neither is known.
 */
export type ArrowShape =
  | {readonly kind: 'arrow' | 'break'; readonly from: number; readonly to: number}
  | {readonly kind: 'equal' | 'single'; readonly position: number}
  | {readonly kind: 'none'};

export type PlacedArrow = ArrowShape & {
  /** Position of zero when it lies inside the track. */
  readonly zero: number | null;
};

export interface ArrowValues {
  readonly from: number | null;
  readonly to: number | null;
  /** False when a break or another definition forbids the comparison. */
  readonly isComparable?: boolean;
}

/** Places two values on a track. `null` and values that are not finite are missing; others are clamped to the domain. */
export function placeArrow(values: ArrowValues, domain: Domain): PlacedArrow {
  const {from, to, isComparable} = {isComparable: true, ...values};
  const scale = percentScale(domain);
  const zero = scale.domain[0] < 0 && scale.domain[1] > 0 ? scale(0) : null;
  if (!isNumber(from) || !isNumber(to)) {
    const known = [to, from].find(isNumber);
    return {zero, ...(known === undefined ? {kind: 'none'} : {kind: 'single', position: scale(known)})};
  }
  if (isComparable && from === to) return {zero, kind: 'equal', position: scale(to)};
  return {zero, kind: isComparable ? 'arrow' : 'break', from: scale(from), to: scale(to)};
}

/** Places the values of an assessment. */
export function placeAssessedArrow(
  {from, to, incomparableReason}: Pick<Assessment, 'from' | 'to' | 'incomparableReason'>,
  domain: Domain,
): PlacedArrow {
  const values = {from: from?.value ?? null, to: to?.value ?? null, isComparable: !incomparableReason};
  return placeArrow(values, domain);
}

/**
 * Class of a track by its width: `small` below 180 px, `medium` below 340 px, `large` from 340 px; `inline` in a
 * sentence, `deck` on a slide. `fluid`: the style sheet decides, from the width of the page.
 */
export type ArrowSize = 'fluid' | 'small' | 'medium' | 'large' | 'inline' | 'deck';

/** Length, in percent of the track, from which there is room for the ring and the head of an arrow. */
const fullLength = {small: 14, medium: 8, large: 4.5, inline: 15, deck: 12.5} as const;

/** How an arrow is drawn: full with ring, stem and head, or as a head only. */
export interface ArrowForms {
  /** Whether there is room for the full form, in a fluid arrow with the largest width. */
  readonly isFull: boolean;
  /** The smallest class with the full form, when the width decides between both forms. */
  readonly fullFrom: 'medium' | 'large' | null;
}

/** Returns the form of an arrow; both forms for a fluid one whose width decides. */
export function arrowForms(from: number, to: number, size: ArrowSize): ArrowForms {
  const length = Math.abs(to - from);
  const isFull = length >= fullLength[size === 'fluid' ? 'large' : size];
  const isDecidedByWidth = size === 'fluid' && isFull && length < fullLength.small;
  return {isFull, fullFrom: isDecidedByWidth ? (length >= fullLength.medium ? 'medium' : 'large') : null};
}

/** Whether the width of the page decides the form of a fluid mark. */
export function isFluid(placed: PlacedArrow): boolean {
  return placed.kind === 'arrow' && arrowForms(placed.from, placed.to, 'fluid').fullFrom !== null;
}

/** The middle of an arrow: the place of its head when it is short. */
export function arrowMiddle(from: number, to: number): number {
  return roundPercent((from + to) / 2);
}

/**
 * Returns the number of characters that the gutters have room for: 4, 5 for a longer label, or 0 when the labels stand
 * below the track because the gutters would take too much of it.
 */
export function gutterCharacters(labels: readonly string[]): 0 | 4 | 5 {
  const longest = Math.max(...labels.map(({length}) => length));
  if (longest > 5) return 0;
  return longest > 4 ? 5 : 4;
}
