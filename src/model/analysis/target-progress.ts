import {decimal, multiply, negate, divide, subtract, isZero, sign, type Decimal} from '../decimal.ts';
import {periodStart, type PeriodRef} from '../report/period.ts';
import {incomparableReason} from './comparability.ts';
import type {Indicator} from '../report/indicator.ts';
import {targetStatus, type TargetStatus} from './target-status.ts';

/** A figure at a moment: the stated baseline, or a target. */
export interface Milestone extends PeriodRef {
  readonly value: Decimal;
}

/**
 * Where a straight line in time between two milestones is in the period `at`, counted in whole months and
 * rounded once. After its end the line stays at the end. `null` before its start, and where a period cannot
 * be placed in time.
 */
export function linearTargetValue(
  from: Milestone,
  to: Milestone,
  at: PeriodRef,
  decimals: number,
): Decimal | null {
  const [start, end, now] = [monthIndex(from), monthIndex(to), monthIndex(at)];
  if (start === null || end === null || now === null || now < start || end <= start) return null;
  const elapsed = decimal(Math.min(now, end) - start);
  const span = decimal(end - start);
  const covered = multiply(subtract(to.value, from.value), elapsed);
  return divide(subtract(covered, negate(multiply(from.value, span))), span, decimals);
}

function monthIndex({period, periodStart: stated}: PeriodRef): number | null {
  const [year, month] = (stated ?? periodStart(period) ?? '').split('-').map(Number);
  return year && month ? year * 12 + month : null;
}

/** Why the way from baseline to goal has no done part. */
export type NotComputableReason =
  | 'no-baseline'
  | 'target-is-range'
  | 'base-equals-target'
  | 'sign-change'
  | 'no-value'
  | 'break'
  | 'definition-differs'
  | 'moved-away';

/** Where an indicator stands against its targets, and how far it has come on its way to the last one. */
export interface TargetProgress extends TargetStatus, BaselineToTarget {}

interface BaselineToTarget {
  /** Where a straight line in time from baseline to goal is in the period, at the indicator's decimals. */
  readonly expected: Decimal | null;
  /** The part of the way that is done, to three decimals: 0.345; 1.000 or more at the goal and beyond. */
  readonly completedShare: Decimal | null;
  /** `null` unless `completedShare` is. */
  readonly notComputableReason: NotComputableReason | null;
}

/**
 * Progress to the targets in `period`, the latest when not given. `null` without targets or without a period:
 * a way is never computed towards a target that nobody set, and never by growth rates.
 */
export function targetProgress(indicator: Indicator, period?: string | null): TargetProgress | null {
  const status = targetStatus(indicator, period);
  return status && {...status, ...pathToTarget(indicator, status)};
}

function pathToTarget(
  indicator: Indicator,
  {finalTarget, period, observation}: TargetStatus,
): BaselineToTarget {
  const {baseline} = indicator;
  if (!baseline || baseline.value === null) return notComputable('no-baseline');
  if (finalTarget.value === null) return notComputable('target-is-range');
  const [base, end] = [decimal(baseline.value), decimal(finalTarget.value)];
  const totalDistance = subtract(end, base);
  if (isZero(totalDistance)) return notComputable('base-equals-target');
  if (sign(base) * sign(end) < 0) return notComputable('sign-change');
  const at: PeriodRef = observation ?? {period};
  const expected = linearTargetValue(
    {...baseline, value: base},
    {...finalTarget, value: end},
    at,
    indicator.decimals,
  );
  if (!observation || observation.value === null) return notComputable('no-value', expected);
  const reason = incomparableReason(indicator, {from: baseline, to: observation});
  if (reason === 'break' || reason === 'definition-differs') return notComputable(reason);
  const completedShare = divide(subtract(decimal(observation.value), base), totalDistance, 3);
  return sign(completedShare) < 0
    ? notComputable('moved-away', expected)
    : {expected, completedShare, notComputableReason: null};
}

function notComputable(reason: NotComputableReason, expected: Decimal | null = null): BaselineToTarget {
  return {expected, completedShare: null, notComputableReason: reason};
}
