import {change} from './change.ts';
import {resolveComparison} from './comparison.ts';
import {abs, compare, decimal, isZero, round, sign} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import {comparePeriods, sortByTime} from '../report/period.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation, Target} from '../report/observation.ts';

/** An indicator against its targets. There is no traffic-light status: the format has no thresholds for one. */
export interface TargetStatus {
  readonly period: string;
  readonly observation: Observation | null;
  /** The printed value of the period; `null` when missing. */
  readonly value: Decimal | null;
  /** The target of the period, else the next one, else the last. */
  readonly target: Target;
  /** Value minus target, in units of change; 0 inside a range, else measured from its nearer end. */
  readonly distance: Decimal | null;
  /** `null` without a value, and when the desired direction does not determine the good side of the target. */
  readonly isMet: boolean | null;
  /** The last target in time. */
  readonly finalTarget: Target;
}

/** Returns the target of `period`, by default the latest, and the distance to it. `null` without targets or a period. */
export function targetStatus(indicator: Indicator, period?: string | null): TargetStatus | null {
  const {toPeriod, to: observation} = resolveComparison(indicator, {to: period || 'latest'});
  const targets = sortByTime(indicator.targets);
  const finalTarget = targets.at(-1);
  if (toPeriod === null || !finalTarget) return null;
  const target = targetForPeriod(toPeriod, targets) ?? finalTarget;
  const value = observation?.value ?? null;
  const {distance, isMet} = distanceToTarget(indicator, target, value) ?? {distance: null, isMet: null};
  return {
    period: toPeriod,
    observation,
    value: value === null ? null : round(decimal(value), indicator.decimals),
    target,
    distance,
    isMet,
    finalTarget,
  };
}

/**
 * Returns value minus target, in units of change, and whether the target is met, as `TargetStatus` does; `null` without a
 * value.
 */
export function distanceToTarget(
  indicator: Indicator,
  target: Target,
  value: number | null,
): {readonly distance: Decimal; readonly isMet: boolean | null} | null {
  if (value === null) return null;
  const distance = change(clampToRange(target, value), value, indicator);
  return {distance, isMet: isTargetMet(indicator, target, distance)};
}

function targetForPeriod(period: string, targets: readonly Target[]): Target | undefined {
  return (
    targets.find((target) => target.period === period) ??
    targets.find((target) => comparePeriods(target.period, period) > 0)
  );
}

function clampToRange({value, min, max}: Target, to: number): number {
  return value ?? Math.max(min ?? -Infinity, Math.min(max ?? Infinity, to));
}

function isTargetMet(
  {desiredDirection, neutralThreshold}: Indicator,
  target: Target,
  distance: Decimal,
): boolean | null {
  if (target.value === null) return isZero(distance);
  if (desiredDirection === 'maintain') return compare(abs(distance), decimal(neutralThreshold)) <= 0;
  if (desiredDirection === 'increase') return sign(distance) >= 0;
  return desiredDirection === 'decrease' ? sign(distance) <= 0 : null;
}
