import {decimal, round, sign, subtract, type Decimal} from '../decimal.ts';
import type {Assessment} from './assessment.ts';
import {targetProgress, type NotComputableReason, type TargetProgress} from './target-progress.ts';
import type {Indicator} from '../report/indicator.ts';

export const planStates = ['on-track', 'behind', 'not-computable'] as const;
/** The value against the plan of the period. There is no tolerance: the format has no threshold for "slightly behind". */
export type PlanState = (typeof planStates)[number];

/** An indicator against its plan: the target of the period, else the straight line from baseline to final target. */
export interface PlanStatus {
  readonly state: PlanState;
  readonly progress: TargetProgress;
  /** `stated`: the period has a target of its own. `linear`: expected by a straight line in time. */
  readonly basis: 'stated' | 'linear';
  /** `null` when the target is a range or the line cannot be computed. */
  readonly expected: Decimal | null;
  /** Value minus expected, in units of change. */
  readonly gap: Decimal | null;
  /** `null` unless `not-computable`. */
  readonly reason: NotComputableReason | 'no-direction' | null;
}

/** Returns the plan status for `period`, by default the latest; `null` when there are no targets. */
export function planStatus(indicator: Indicator, period?: string | null): PlanStatus | null {
  const progress = targetProgress(indicator, period);
  if (!progress) return null;
  const expectation = usesPeriodTarget(indicator, progress)
    ? againstPeriodTarget(indicator, progress)
    : againstLinearPath(indicator, progress);
  const reason =
    planReason(progress, expectation.gap) ?? (expectation.isOnTrack === null ? 'no-direction' : null);
  const state = reason ? 'not-computable' : expectation.isOnTrack ? 'on-track' : 'behind';
  return {progress, ...expectation, reason, state};
}

interface Expectation extends Pick<PlanStatus, 'basis' | 'expected' | 'gap'> {
  readonly isOnTrack: boolean | null;
}

/** A value to maintain must be kept in every period, not only in that of the target. */
function usesPeriodTarget({desiredDirection}: Indicator, {target, period}: TargetProgress): boolean {
  return target.period === period || desiredDirection === 'maintain';
}

function againstPeriodTarget({decimals}: Indicator, {target, distance, isMet}: TargetProgress): Expectation {
  const expected = target.value === null ? null : round(decimal(target.value), decimals);
  return {basis: 'stated', expected, gap: distance, isOnTrack: isMet};
}

function againstLinearPath(indicator: Indicator, {expected, value}: TargetProgress): Expectation {
  const gap = expected && value && subtract(value, expected);
  return {basis: 'linear', expected, gap, isOnTrack: gap && isWanted(indicator, gap)};
}

function isWanted({desiredDirection}: Indicator, gap: Decimal): boolean | null {
  if (desiredDirection === 'increase') return sign(gap) >= 0;
  return desiredDirection === 'decrease' ? sign(gap) <= 0 : null;
}

/** A series that changed after the baseline is not comparable with targets that were set before the change. */
function planReason(
  {notComputableReason: reason, value}: TargetProgress,
  gap: Decimal | null,
): NotComputableReason | null {
  if (!value) return 'no-value';
  if (reason === 'break' || reason === 'definition-differs') return reason;
  return gap ? null : reason;
}

/** Number of indicators by plan state. The counts add up to `withTargets`. */
export interface PlanCounts {
  readonly withTargets: number;
  readonly counts: Readonly<Record<PlanState, number>>;
}

export function planCounts(assessments: readonly Assessment[]): PlanCounts {
  const plans = assessments.flatMap(({indicator, toPeriod}) => planStatus(indicator, toPeriod) ?? []);
  const count = (state: PlanState): number => plans.filter((plan) => plan.state === state).length;
  return {
    withTargets: plans.length,
    counts: {
      'on-track': count('on-track'),
      'behind': count('behind'),
      'not-computable': count('not-computable'),
    },
  };
}
