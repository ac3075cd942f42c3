import {compare, decimal} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import type {Assessment} from './assessment.ts';
import {hasInferredDirection} from './verdict-basis.ts';
import {memoizeByObject} from '../memoize.ts';

/**
 * Counts of the indicators of a group. They are counted and never averaged, because their denominators differ.
 * `comparable` = `up + down + notMoved` = `favourable + unfavourable + unchanged + unjudged`;
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
  readonly unjudged: number;
  readonly incomparable: number;
  /** Without a change because a value is missing. */
  readonly missing: number;
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
    unjudged: countByVerdict('unjudged'),
    incomparable,
    missing,
    breaks: incomparable - missing,
    inferred: countIf(hasInferredDirection),
    inferredDirections: countIf(isInferred),
    declaredDirections: countIf((assessment) => isDirected(assessment) && !isInferred(assessment)),
    largestRise: largestChange(assessments, 1),
    largestFall: largestChange(assessments, -1),
  };
});

function isInferred({indicator}: Assessment): boolean {
  return indicator.desiredDirectionBasis?.kind === 'inferred';
}

function isDirected({indicator: {desiredDirection}}: Assessment): boolean {
  return desiredDirection !== null && desiredDirection !== 'none';
}

function largestChange(assessments: readonly Assessment[], side: 1 | -1): Assessment | null {
  if (new Set(assessments.filter(({change}) => change).map(unitKey)).size > 1) return null;
  let largest: {assessment: Assessment | null; change: Decimal} = {assessment: null, change: decimal(0)};
  for (const assessment of assessments) {
    const {change} = assessment;
    if (change && compare(change, largest.change) === side) largest = {assessment, change};
  }
  return largest.assessment;
}

function unitKey({indicator: {unit}}: Assessment): string {
  return [unit.kind, unit.per, unit.multiplier, unit.currency].join();
}
