import {decimal, multiply, negate, divide, subtract, isZero, sign, type Decimal} from '../decimal.ts';
import {startDate, type PeriodRef} from '../report/period.ts';
import {incomparableReason} from './comparability.ts';
import type {Indicator} from '../report/indicator.ts';
import {targetStatus, type TargetStatus} from './target-status.ts';

/** A value and its period: the stated baseline or a target. */
export interface Milestone extends PeriodRef {
  readonly value: Decimal;
}

/**
 * Returns the value that a straight line in time from one milestone to another has in `period`, counted in whole months
 * and rounded once. After its end the line stays at the end value. `null` before its start, and when a period has no
 * known date.
 */
export function linearTargetValue(
  from: Milestone,
  to: Milestone,
  period: PeriodRef,
  decimals: number,
): Decimal | null {
  const [start, end, now] = [monthIndex(from), monthIndex(to), monthIndex(period)];
  if (start === null || end === null || now === null || now < start || end <= start) return null;
  const elapsed = decimal(Math.min(now, end) - start);
  const span = decimal(end - start);
  const covered = multiply(subtract(to.value, from.value), elapsed);
  return divide(subtract(covered, negate(multiply(from.value, span))), span, decimals);
}

function monthIndex(record: PeriodRef): number | null {
  const [year, month] = (startDate(record) ?? '').split('-').map(Number);
  return year && month ? year * 12 + month : null;
}

/** Why the completed share cannot be computed. */
export type NotComputableReason =
  | 'no-baseline'
  | 'target-is-range'
  | 'base-equals-target'
  | 'sign-change'
  | 'no-value'
  | 'break'
  | 'definition-differs'
  | 'moved-away';

/** The status of an indicator against its targets, and its progress from the baseline to the final target. */
export interface TargetProgress extends TargetStatus, BaselineToTarget {}

interface BaselineToTarget {
  /** The value of the straight line from baseline to final target in the period, at the indicator's decimals. */
  readonly expected: Decimal | null;
  /** The completed share of the distance, to three decimals, such as 0.345; at least 1.000 when the target is reached. */
  readonly completedShare: Decimal | null;
  /** `null` when `completedShare` is computed. */
  readonly notComputableReason: NotComputableReason | null;
}

/**
 * Returns the progress to the targets in `period`, by default the latest. `null` without targets or without a period.
 * Progress is linear between baseline and target; growth rates are not used.
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
  const expected = linearTargetValue(
    {...baseline, value: base},
    {...finalTarget, value: end},
    observation ?? {period},
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
