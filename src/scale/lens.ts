import type {Assessment} from '../model/analysis/assessment.ts';
import type {Domain} from './domain.ts';
import {arrowForms, placeAssessedArrow} from './labelled-arrow.ts';

/** The part is at least this many times as long as the arrow in it. */
const spanOfArrow = 4;

/** Lengths of the part, each with two distances of round starts, as multiples of one power of ten. */
const roundSpans = [
  [1, 0.5, 0.2],
  [1.5, 0.5, 0.5],
  [2, 1, 0.5],
  [3, 1, 1],
  [4, 2, 1],
  [5, 1, 1],
  [6, 2, 1],
  [8, 4, 2],
  [10, 5, 2],
] as const;

/**
 * Returns the round part of `domain` that shows an arrow enlarged: one that is too short for ring and head on a track of
 * medium width. The arrow takes between a sixth and a fourth of the part, and is near its middle except at an end of the
 * domain. Null for other marks, for a change below the printed precision, and when a value lies outside the domain.
 */
export function lensDomain(assessment: Assessment, [low, high]: Domain): Domain | null {
  const placed = placeAssessedArrow(assessment, [low, high]);
  if (placed.kind !== 'arrow' || assessment.isBelowPrecision) return null;
  if (arrowForms(placed.from, placed.to, 'medium').isFull) return null;
  const ends = [assessment.from?.value ?? low, assessment.to?.value ?? low];
  const [lower, upper] = [Math.min(...ends), Math.max(...ends)];
  if (lower < low || upper > high) return null;
  const [span, coarse, fine] = roundSpan((upper - lower) * spanOfArrow);
  const ideal = (lower + upper - span) / 2;
  const nearest = (step: number): number => Math.round(ideal / step) * step;
  const round = Math.abs(nearest(coarse) - ideal) <= span * 0.15 ? nearest(coarse) : nearest(fine);
  const start = Math.max(low, Math.min(high - span, round));
  const part = [exact(start), exact(start + span)] as const;
  return part[0] <= lower && upper <= part[1] ? part : null;
}

/** The shortest round length from `length` on, with the distances of its starts. */
function roundSpan(length: number): readonly [number, number, number] {
  const power = 10 ** Math.floor(Math.log10(length));
  // The tolerance absorbs the rounding error of the difference of two decimal fractions.
  const [span, coarse, fine] =
    roundSpans.find(([factor]) => factor * power > length * (1 - 1e-9)) ?? roundSpans[8];
  return [span * power, coarse * power, fine * power];
}

/** Removes the rounding error of binary fractions: 0.1 × 3 becomes 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
