import {change} from './change.ts';
import {resolveComparison} from './comparison.ts';
import {abs, compare, decimal, isZero, round, sign} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import {comparePeriods, sortByTime} from '../report/period.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation, Target} from '../report/observation.ts';

/** Where an indicator stands against its targets. Facts only: no light is lit without limits of the data's own. */
export interface TargetStatus {
  readonly period: string;
  readonly observation: Observation | null;
  /** The figure of the period, as printed; `null` when missing. */
  readonly value: Decimal | null;
  /** The target of the period, else the next one, else the last. */
  readonly target: Target;
  /** Value minus target, in units of change; 0 inside a range, else measured from its nearer end. */
  readonly distance: Decimal | null;
  /** `null` without a value, and where the wanted direction does not tell which side of the target is good. */
  readonly isMet: boolean | null;
  /** The last target: where the way ends. */
  readonly finalTarget: Target;
}

/** The target of `period`, the latest when not given, and the distance to it. `null` without targets or a period. */
export function targetStatus(indicator: Indicator, period?: string | null): TargetStatus | null {
  const {toPeriod: at, to: record} = resolveComparison(indicator, {to: period || 'latest'});
  const targets = sortByTime(indicator.targets);
  const finalTarget = targets.at(-1);
  if (at === null || !finalTarget) return null;
  const target = targetForPeriod(at, targets) ?? finalTarget;
  const value = record?.value ?? null;
  const distance = value === null ? null : change(clampToRange(target, value), value, indicator);
  return {
    period: at,
    observation: record,
    value: value === null ? null : round(decimal(value), indicator.decimals),
    target,
    distance,
    isMet: distance && isMet(indicator, target, distance),
    finalTarget: finalTarget,
  };
}

function targetForPeriod(period: string, targets: readonly Target[]): Target | undefined {
  const own = targets.find((target) => target.period === period);
  return own ?? targets.find((target) => comparePeriods(target.period, period) > 0);
}

function clampToRange({value, min, max}: Target, to: number): number {
  return value ?? Math.max(min ?? -Infinity, Math.min(max ?? Infinity, to));
}

function isMet(
  {desiredDirection, neutralThreshold}: Indicator,
  target: Target,
  distance: Decimal,
): boolean | null {
  if (target.value === null) return isZero(distance);
  if (desiredDirection === 'maintain') return compare(abs(distance), decimal(neutralThreshold)) <= 0;
  if (desiredDirection === 'increase') return sign(distance) >= 0;
  return desiredDirection === 'decrease' ? sign(distance) <= 0 : null;
}
