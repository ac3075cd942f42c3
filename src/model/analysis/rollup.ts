import {compare, decimal} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import type {Indicator} from '../report/indicator.ts';
import {missingReasons, type MissingReason} from '../report/observation.ts';
import type {Assessment} from './assessment.ts';
import {hasInferredDirection, isDirectionInferred} from './verdict-basis.ts';
import {memoizeByObject} from '../memoize.ts';

/**
 * Counts of the indicators of a group. They are counted and never averaged, because their denominators differ.
 * `comparable` = `up + down + notMoved` = `favourable + unfavourable + unchanged + uncertain + unjudged`;
 * `incomparable` = `missing + breaks`; `listed` = `comparable + incomparable`.
 */
export interface Rollup {
  readonly listed: number;
  readonly comparable: number;
  readonly up: number;
  readonly down: number;
  /** The printed change is zero. */
  readonly notMoved: number;
  readonly favourable: number;
  readonly unfavourable: number;
  readonly unchanged: number;
  /** The change is within its margin of error. */
  readonly uncertain: number;
  readonly unjudged: number;
  readonly incomparable: number;
  /** Without a change because a value is missing. */
  readonly missing: number;
  /** `missing` by the reason of the value that lacks: the current one, else the earlier one. The counts add up to it. */
  readonly missingReasons: ReadonlyMap<MissingReason, number>;
  /** Without a change because the series or its definition changed. */
  readonly breaks: number;
  /** Favourable or unfavourable by a direction that was inferred, not declared. */
  readonly inferred: number;
  /** Indicators of any verdict whose direction was inferred. */
  readonly inferredDirections: number;
  /** Indicators of any verdict whose direction the source states. */
  readonly declaredDirections: number;
  /**
   * By printed change, the first of equal ones; `null` when nothing rose (fell), and when the comparable
   * indicators do not share a unit: 3 points and 300 families cannot be ordered.
   */
  readonly largestRise: Assessment | null;
  readonly largestFall: Assessment | null;
}

/** Counts the indicators by movement and verdict, and finds the largest rise and fall. */
export const rollup = memoizeByObject((assessments: readonly Assessment[]): Rollup => {
  const countIf = (matches: (assessment: Assessment) => boolean) => assessments.filter(matches).length;
  const countByMovement = (value: Assessment['movement']) => countIf(({movement}) => movement === value);
  const countByVerdict = (value: Assessment['verdict']) => countIf(({verdict}) => verdict === value);
  const incomparable = countByVerdict('incomparable');
  const missing = countIf(({incomparableReason}) => incomparableReason?.startsWith('missing') ?? false);
  return {
    listed: assessments.length,
    comparable: assessments.length - incomparable,
    up: countByMovement('up'),
    down: countByMovement('down'),
    notMoved: countByMovement('none'),
    favourable: countByVerdict('favourable'),
    unfavourable: countByVerdict('unfavourable'),
    unchanged: countByVerdict('unchanged'),
    uncertain: countByVerdict('uncertain'),
    unjudged: countByVerdict('unjudged'),
    incomparable,
    missing,
    missingReasons: countReasons(assessments),
    breaks: incomparable - missing,
    inferred: countIf(hasInferredDirection),
    inferredDirections: countIf(({indicator}) => isDirectionInferred(indicator)),
    declaredDirections: countIf(({indicator}) => isDirected(indicator) && !isDirectionInferred(indicator)),
    largestRise: largestChange(assessments, 1),
    largestFall: largestChange(assessments, -1),
  };
});

/** In the order of the format, with the unknown reason last. */
function countReasons(assessments: readonly Assessment[]): ReadonlyMap<MissingReason, number> {
  const reasons = assessments.flatMap((assessment) => lackingReason(assessment) ?? []);
  const counts = missingReasons.map(
    (reason) => [reason, reasons.filter((other) => other === reason).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/** The reason of the missing value of an assessment; null when none is missing. A period without a record has no reason. */
function lackingReason({incomparableReason, from, to}: Assessment): MissingReason | null {
  if (!incomparableReason?.startsWith('missing')) return null;
  return (incomparableReason === 'missing-from' ? from : to)?.missing ?? 'unknown';
}

function isDirected({desiredDirection}: Indicator): boolean {
  return desiredDirection !== null && desiredDirection !== 'none';
}

function largestChange(assessments: readonly Assessment[], side: 1 | -1): Assessment | null {
  if (!hasOneUnit(assessments.filter(({change}) => change))) return null;
  let largest: {assessment: Assessment | null; change: Decimal} = {assessment: null, change: decimal(0)};
  for (const assessment of assessments) {
    const {change} = assessment;
    if (change && compare(change, largest.change) === side) largest = {assessment, change};
  }
  return largest.assessment;
}

/** Whether changes can be ordered by size: 3 points and 300 families cannot, nor 3 families and 3 thousand families. */
export function hasOneUnit(assessments: readonly Assessment[]): boolean {
  return new Set(assessments.map(unitKey)).size <= 1;
}

function unitKey({indicator: {unit}}: Assessment): string {
  return [unit.kind, unit.per, unit.multiplier, unit.currency].join();
}
