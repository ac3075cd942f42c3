import {decimal, round, sign, subtract, type Decimal} from '../decimal.ts';
import type {Assessment} from './assessment.ts';
import {targetProgress, type NotComputableReason, type TargetProgress} from './target-progress.ts';
import type {Indicator} from '../report/indicator.ts';

export const planStates = ['on-track', 'behind', 'not-computable'] as const;
/** Against what was planned for the period; no traffic light: how far behind is still fine, only the data could say. */
export type PlanState = (typeof planStates)[number];

/** An indicator against its plan: the target of the period where there is one, else the line from baseline to goal. */
export interface PlanStatus {
  readonly state: PlanState;
  readonly progress: TargetProgress;
  /** `stated`: the period has a target of its own. `linear`: expected by a straight line in time. */
  readonly basis: 'stated' | 'linear';
  /** `null` for a range, and where no line can be drawn. */
  readonly expected: Decimal | null;
  /** Value minus expected, in units of change. */
  readonly gap: Decimal | null;
  /** `null` unless `not-computable`. */
  readonly reason: NotComputableReason | 'no-direction' | null;
}

/** The plan for `period`, the latest when not given; `null` without targets: nobody planned anything. */
export function planStatus(indicator: Indicator, period?: string | null): PlanStatus | null {
  const found = targetProgress(indicator, period);
  if (!found) return null;
  const expectation = usesPeriodTarget(indicator, found)
    ? againstPeriodTarget(indicator, found)
    : againstLinearPath(indicator, found);
  const reason =
    planReason(found, expectation.gap) ?? (expectation.isOnTrack === null ? 'no-direction' : null);
  const state = reason ? 'not-computable' : expectation.isOnTrack ? 'on-track' : 'behind';
  return {progress: found, ...expectation, reason, state};
}

interface Expectation extends Pick<PlanStatus, 'basis' | 'expected' | 'gap'> {
  readonly isOnTrack: boolean | null;
}

/** What is to be kept holds in each period on the way, not only at its end. */
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

/** A series that changed after the baseline cannot be held against targets that were set before. */
function planReason(
  {notComputableReason: reason, value}: TargetProgress,
  gap: Decimal | null,
): NotComputableReason | null {
  if (!value) return 'no-value';
  if (reason === 'break' || reason === 'definition-differs') return reason;
  return gap ? null : reason;
}

/** How many are where their plan wants them; `withTargets` = `onPlan + behind + notComputable`. */
export interface PlanCounts {
  readonly withTargets: number;
  readonly counts: Readonly<Record<PlanState, number>>;
}

export function planCounts(findings: readonly Assessment[]): PlanCounts {
  const plans = findings.flatMap(({indicator, toPeriod}) => planStatus(indicator, toPeriod) ?? []);
  const count = (state: PlanState): number => plans.filter((one) => one.state === state).length;
  return {
    withTargets: plans.length,
    counts: {
      'on-track': count('on-track'),
      'behind': count('behind'),
      'not-computable': count('not-computable'),
    },
  };
}
