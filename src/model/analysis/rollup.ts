import {compare, decimal} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import type {Finding} from './assessment.ts';
import {isInferred} from './verdict-basis.ts';
import {once} from '../memoize.ts';

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
  readonly level: number;
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
  readonly largestRise: Finding | null;
  readonly largestFall: Finding | null;
}

export const rollup = once((findings: readonly Finding[]): Rollup => {
  const counted = (counts: (finding: Finding) => boolean) => findings.filter(counts).length;
  const moved = (way: Finding['movement']) => counted(({movement}) => movement === way);
  const judged = (as: Finding['verdict']) => counted(({verdict}) => verdict === as);
  const incomparable = judged('incomparable');
  const missing = counted(({incomparable: reason}) => reason?.startsWith('missing') ?? false);
  return {
    listed: findings.length,
    comparable: findings.length - incomparable,
    up: moved('up'),
    down: moved('down'),
    level: moved('none'),
    favourable: judged('favourable'),
    unfavourable: judged('unfavourable'),
    unchanged: judged('unchanged'),
    unjudged: judged('unjudged'),
    incomparable,
    missing,
    breaks: incomparable - missing,
    inferred: counted(isInferred),
    largestRise: furthest(findings, 1),
    largestFall: furthest(findings, -1),
  };
});

function furthest(findings: readonly Finding[], side: 1 | -1): Finding | null {
  if (new Set(findings.filter(({change}) => change).map(unitOf)).size > 1) return null;
  let most: {finding: Finding | null; change: Decimal} = {finding: null, change: decimal(0)};
  for (const finding of findings) {
    const {change} = finding;
    if (change && compare(change, most.change) === side) most = {finding, change};
  }
  return most.finding;
}

function unitOf({indicator: {unit}}: Finding): string {
  return [unit.kind, unit.per, unit.multiplier, unit.currency].join();
}
