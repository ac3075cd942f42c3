import {decimal, round, subtract} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import type {Rounding} from '../report/indicator.ts';

/** The number of printed decimals, and whether values are rounded before or after the subtraction. */
export interface Precision {
  readonly decimals: number;
  readonly rounding: Rounding;
}

/**
 * Returns current minus previous, in the unit of change (percent → percentage points), with exactly `decimals` digits.
 * `displayed` subtracts the printed values, so that the result can be checked by hand; `exact` rounds only the
 * difference. Both values must be finite.
 */
export function change(
  from: number,
  to: number,
  {decimals, rounding}: Precision = {decimals: 1, rounding: 'displayed'},
): Decimal {
  const [previous, current] = [decimal(from), decimal(to)];
  if (rounding === 'exact') return round(subtract(current, previous), decimals);
  return subtract(round(current, decimals), round(previous, decimals));
}
