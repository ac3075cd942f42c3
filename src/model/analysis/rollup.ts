import {compare, decimal} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import type {Assessment} from './assessment.ts';
import {hasInferredDirection} from './verdict-basis.ts';
import {memoizeByObject} from '../memoize.ts';

/**
 * How many, never how much: the indicators of a group have different denominators, so they are counted and
 * never averaged. `comparable` = `up + down + level` = `favourable + unfavourable + unchanged + unjudged`;
 * `incomparable` = `missing + breaks`; `listed` = `comparable + incomparable`.
 */
export interface Rollup {
  readonly listed: number;
  readonly comparable: number;
  readonly up: number;
  readonly down: number;
  /** The printed figure did not move. */
  readonly notMoved: number;
  readonly favourable: number;
  readonly unfavourable: number;
  readonly unchanged: number;
  readonly unjudged: number;
  readonly incomparable: number;
  /** Without a change because a figure is missing. */
  readonly missing: number;
  /** Without a change because the series or its definition changed. */
  readonly breaks: number;
  /** Favourable or unfavourable by a direction that was inferred, not declared. */
  readonly inferred: number;
  /**
   * By printed change, the first of equals; `null` when nothing rose (fell), and when the comparable
   * indicators do not share a unit: 3 points and 300 families have no order.
   */
  readonly largestRise: Assessment | null;
  readonly largestFall: Assessment | null;
}

export const rollup = memoizeByObject((findings: readonly Assessment[]): Rollup => {
  const countIf = (counts: (finding: Assessment) => boolean) => findings.filter(counts).length;
  const countByMovement = (way: Assessment['movement']) => countIf(({movement}) => movement === way);
  const countByVerdict = (as: Assessment['verdict']) => countIf(({verdict}) => verdict === as);
  const incomparable = countByVerdict('incomparable');
  const missing = countIf(({incomparableReason}) => incomparableReason?.startsWith('missing') ?? false);
  return {
    listed: findings.length,
    comparable: findings.length - incomparable,
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
    largestRise: largestChange(findings, 1),
    largestFall: largestChange(findings, -1),
  };
});

function largestChange(findings: readonly Assessment[], side: 1 | -1): Assessment | null {
  if (new Set(findings.filter(({change}) => change).map(unitKey)).size > 1) return null;
  let most: {finding: Assessment | null; change: Decimal} = {finding: null, change: decimal(0)};
  for (const finding of findings) {
    const {change} = finding;
    if (change && compare(change, most.change) === side) most = {finding, change};
  }
  return most.finding;
}

function unitKey({indicator: {unit}}: Assessment): string {
  return [unit.kind, unit.per, unit.multiplier, unit.currency].join();
}
