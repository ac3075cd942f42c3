import {change} from './change.ts';
import {resolveComparison} from './comparison.ts';
import type {PeriodOverride, ComparedPeriods} from './comparison.ts';
import {isZero} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import {incomparableReason} from './comparability.ts';
import type {IncomparableReason} from './comparability.ts';
import {changeMargin, type ChangeMargin} from './margin.ts';
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
  /** The interval of the change; `null` unless both values have one. */
  readonly margin: ChangeMargin | null;
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
  const margin =
    compared.from && compared.to
      ? changeMargin(compared.from, compared.to, {change: difference, decimals: indicator.decimals})
      : null;
  return {
    ...base,
    change: difference,
    movement: movement(difference),
    verdict: isUncertain(indicator, margin) ? 'uncertain' : verdict(indicator, difference, current),
    margin,
    isBelowPrecision: isZero(difference) && previous !== current,
    atBound: previous === current ? boundReached(indicator, current) : null,
  };
}

const noChange = {
  change: null,
  movement: null,
  verdict: 'incomparable',
  margin: null,
  isBelowPrecision: false,
  atBound: null,
} as const;

/** A limit judges the value and not the change, whose margin then decides nothing. */
function isUncertain({limit}: Indicator, margin: ChangeMargin | null): boolean {
  return margin !== null && margin.includesZero && (limit?.min ?? limit?.max ?? null) === null;
}

function boundReached({bounds}: Indicator, value: number): Assessment['atBound'] {
  if (value === bounds?.max) return 'maximum';
  return value === bounds?.min ? 'minimum' : null;
}
