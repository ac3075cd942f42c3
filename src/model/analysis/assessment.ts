import {change} from './change.ts';
import {resolveComparison} from './comparison.ts';
import type {PeriodOverride, ComparedPeriods} from './comparison.ts';
import {isZero} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import {incomparableReason} from './comparability.ts';
import type {IncomparableReason} from './comparability.ts';
import {movement} from './movement.ts';
import type {Movement} from './movement.ts';
import type {Indicator} from '../report/indicator.ts';
import {verdict} from './verdict.ts';
import type {Verdict} from './verdict.ts';

export {verdicts} from './verdict.ts';
export type {IncomparableReason, Movement, Verdict};

/**
 * The comparison of two periods of one indicator. `fromPeriod` is `null` when the indicator has no such period: with a
 * single observation only `toPeriod` is set.
 */
export interface Assessment extends ComparedPeriods {
  readonly indicator: Indicator;
  /** Current minus previous at the indicator's decimals, in its unit of change; `null` when `incomparableReason` is set. */
  readonly change: Decimal | null;
  readonly movement: Movement | null;
  readonly verdict: Verdict;
  readonly incomparableReason: IncomparableReason | null;
  /** The values differ, but by less than one unit of the last printed digit. */
  readonly isBelowPrecision: boolean;
  /** The bound of the indicator that both values are equal to. Staying at a bound is not stagnation. */
  readonly atBound: 'minimum' | 'maximum' | null;
}

/** Compares two periods of an indicator. `override` replaces the periods that the indicator states. Never throws. */
export function assess(indicator: Indicator, override?: PeriodOverride): Assessment {
  const compared = resolveComparison(indicator, override);
  const reason = incomparableReason(indicator, compared);
  const previous = compared.from?.value ?? null;
  const current = compared.to?.value ?? null;
  const base = {indicator, ...compared, incomparableReason: reason};
  if (reason || previous === null || current === null) return {...base, ...noChange};
  const difference = change(previous, current, indicator);
  return {
    ...base,
    change: difference,
    movement: movement(difference),
    verdict: verdict(indicator, difference, current),
    isBelowPrecision: isZero(difference) && previous !== current,
    atBound: previous === current ? boundReached(indicator, current) : null,
  };
}

const noChange = {
  change: null,
  movement: null,
  verdict: 'incomparable',
  isBelowPrecision: false,
  atBound: null,
} as const;

function boundReached({bounds}: Indicator, value: number): Assessment['atBound'] {
  if (value === bounds?.max) return 'maximum';
  return value === bounds?.min ? 'minimum' : null;
}
