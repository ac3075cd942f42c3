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
 * What two periods of one indicator say when they are put side by side. `fromPeriod` is `null` where the
 * indicator has no such period at all: one observation gives only `toPeriod`.
 */
export interface Assessment extends ComparedPeriods {
  readonly indicator: Indicator;
  /** Current minus previous at the indicator's decimals, in its unit of change; `null` exactly when `incomparableReason` is not. */
  readonly change: Decimal | null;
  readonly movement: Movement | null;
  readonly verdict: Verdict;
  readonly incomparableReason: IncomparableReason | null;
  /** The values differ, but by less than one unit of the last printed digit. */
  readonly isBelowPrecision: boolean;
  /** Both values sit on a bound of the indicator: staying there is no stagnation. */
  readonly atBound: 'minimum' | 'maximum' | null;
}

/** Compares two periods of an indicator: its own comparison, or the periods `asked` for. Never throws. */
export function assess(indicator: Indicator, asked?: PeriodOverride): Assessment {
  const compared = resolveComparison(indicator, asked);
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
