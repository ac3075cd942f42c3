import {decimal, isZero, quotient, sign, subtract} from './decimal.ts';
import type {Decimal} from './decimal.ts';
import {incomparability} from './incomparability.ts';
import {pace} from './pace.ts';
import type {Dated} from './period.ts';
import type {Indicator} from './report.ts';
import {standing, type Standing} from './standing.ts';

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
