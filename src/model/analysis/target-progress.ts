import {decimal, multiply, negate, quotient, subtract, isZero, sign, type Decimal} from '../decimal.ts';
import {periodStart, type Dated} from '../report/period.ts';
import {incomparability} from './comparability.ts';
import type {Indicator} from '../report/report.ts';
import {standing, type Standing} from './target-status.ts';

/** A figure at a moment: the stated baseline, or a target. */
export interface Milestone extends Dated {
  readonly value: Decimal;
}

/**
 * Where a straight line in time between two milestones is in the period `at`, counted in whole months and
 * rounded once. After its end the line stays at the end. `null` before its start, and where a period cannot
 * be placed in time.
 */
export function pace(from: Milestone, to: Milestone, at: Dated, decimals: number): Decimal | null {
  const [start, end, now] = [month(from), month(to), month(at)];
  if (start === null || end === null || now === null || now < start || end <= start) return null;
  const elapsed = decimal(Math.min(now, end) - start);
  const span = decimal(end - start);
  const walked = multiply(subtract(to.value, from.value), elapsed);
  return quotient(subtract(walked, negate(multiply(from.value, span))), span, decimals);
}

function month({period, periodStart: stated}: Dated): number | null {
  const [year, month] = (stated ?? periodStart(period) ?? '').split('-').map(Number);
  return year && month ? year * 12 + month : null;
}

/** Why the way from baseline to goal has no done part. */
export type Incomputability =
  | 'no-baseline'
  | 'target-is-range'
  | 'base-equals-target'
  | 'sign-change'
  | 'no-value'
  | 'break'
  | 'definition-differs'
  | 'moved-away';

/** Where an indicator stands against its targets, and how far it has come on its way to the last one. */
export interface Progress extends Standing, Way {}

interface Way {
  /** Where a straight line in time from baseline to goal is in the period, at the indicator's decimals. */
  readonly expected: Decimal | null;
  /** The part of the way that is done, to three decimals: 0.345; 1.000 or more at the goal and beyond. */
  readonly share: Decimal | null;
  /** `null` exactly when `share` is there. */
  readonly incomputable: Incomputability | null;
}

/**
 * Progress to the targets in `period`, the latest when not given. `null` without targets or without a period:
 * a way is never computed towards a target that nobody set, and never by growth rates.
 */
export function progress(indicator: Indicator, period?: string | null): Progress | null {
  const stands = standing(indicator, period);
  return stands && {...stands, ...way(indicator, stands)};
}

function way(indicator: Indicator, {goal, period, record}: Standing): Way {
  const {baseline} = indicator;
  if (!baseline || baseline.value === null) return blocked('no-baseline');
  if (goal.value === null) return blocked('target-is-range');
  const [base, end] = [decimal(baseline.value), decimal(goal.value)];
  const whole = subtract(end, base);
  if (isZero(whole)) return blocked('base-equals-target');
  if (sign(base) * sign(end) < 0) return blocked('sign-change');
  const at: Dated = record ?? {period};
  const expected = pace({...baseline, value: base}, {...goal, value: end}, at, indicator.decimals);
  if (!record || record.value === null) return blocked('no-value', expected);
  const reason = incomparability(indicator, {from: baseline, to: record});
  if (reason === 'break' || reason === 'definition-differs') return blocked(reason);
  const share = quotient(subtract(decimal(record.value), base), whole, 3);
  return sign(share) < 0 ? blocked('moved-away', expected) : {expected, share, incomputable: null};
}

function blocked(incomputable: Incomputability, expected: Decimal | null = null): Way {
  return {expected, share: null, incomputable};
}
