import {decimal, rounded, sign, subtract, type Decimal} from '../decimal.ts';
import type {Finding} from './assessment.ts';
import {progress, type Incomputability, type Progress} from './target-progress.ts';
import type {Indicator} from '../report/report.ts';

export const planStates = ['on-plan', 'behind', 'not-computable'] as const;
/** Against what was planned for the period; no traffic light: how far behind is still fine, only the data could say. */
export type PlanState = (typeof planStates)[number];

/** An indicator against its plan: the target of the period where there is one, else the line from baseline to goal. */
export interface Plan {
  readonly state: PlanState;
  readonly progress: Progress;
  /** `stated`: the period has a target of its own. `linear`: expected by a straight line in time. */
  readonly basis: 'stated' | 'linear';
  /** `null` for a range, and where no line can be drawn. */
  readonly expected: Decimal | null;
  /** Value minus expected, in units of change. */
  readonly gap: Decimal | null;
  /** `null` unless `not-computable`. */
  readonly reason: Incomputability | 'no-direction' | null;
}

/** The plan for `period`, the latest when not given; `null` without targets: nobody planned anything. */
export function plan(indicator: Indicator, period?: string | null): Plan | null {
  const found = progress(indicator, period);
  if (!found) return null;
  const held = isHeld(indicator, found) ? stated(indicator, found) : linear(indicator, found);
  const reason = obstacle(found, held.gap) ?? (held.isOn === null ? 'no-direction' : null);
  const state = reason ? 'not-computable' : held.isOn ? 'on-plan' : 'behind';
  return {progress: found, ...held, reason, state};
}

interface Expectation extends Pick<Plan, 'basis' | 'expected' | 'gap'> {
  readonly isOn: boolean | null;
}

/** What is to be kept holds in each period on the way, not only at its end. */
function isHeld({desiredDirection}: Indicator, {target, period}: Progress): boolean {
  return target.period === period || desiredDirection === 'maintain';
}

function stated({decimals}: Indicator, {target, distance, isMet}: Progress): Expectation {
  const expected = target.value === null ? null : rounded(decimal(target.value), decimals);
  return {basis: 'stated', expected, gap: distance, isOn: isMet};
}

function linear(indicator: Indicator, {expected, value}: Progress): Expectation {
  const gap = expected && value && subtract(value, expected);
  return {basis: 'linear', expected, gap, isOn: gap && isWanted(indicator, gap)};
}

function isWanted({desiredDirection}: Indicator, gap: Decimal): boolean | null {
  if (desiredDirection === 'increase') return sign(gap) >= 0;
  return desiredDirection === 'decrease' ? sign(gap) <= 0 : null;
}

/** A series that changed after the baseline cannot be held against targets that were set before. */
function obstacle({incomputable, value}: Progress, gap: Decimal | null): Incomputability | null {
  if (!value) return 'no-value';
  if (incomputable === 'break' || incomputable === 'definition-differs') return incomputable;
  return gap ? null : incomputable;
}

/** How many are where their plan wants them; `targeted` = `onPlan + behind + notComputable`. */
export interface PlanCounts {
  readonly targeted: number;
  readonly counts: Readonly<Record<PlanState, number>>;
}

export function planCounts(findings: readonly Finding[]): PlanCounts {
  const plans = findings.flatMap(({indicator, toPeriod}) => plan(indicator, toPeriod) ?? []);
  const count = (state: PlanState): number => plans.filter((one) => one.state === state).length;
  return {
    targeted: plans.length,
    counts: {
      'on-plan': count('on-plan'),
      'behind': count('behind'),
      'not-computable': count('not-computable'),
    },
  };
}
