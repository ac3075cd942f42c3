import {abs, compare, decimal, isZero} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import {movement} from './movement.ts';
import type {Indicator, Limit} from '../report/indicator.ts';

export const verdicts = [
  'favourable',
  'unfavourable',
  'unchanged',
  'uncertain',
  'unjudged',
  'incomparable',
] as const;
/** The judgement of a movement. `uncertain`: the change is within its margin of error. `unjudged`: no desired direction is stated. `incomparable`: no change can be computed. */
export type Verdict = (typeof verdicts)[number];

/**
 * Returns the verdict on a computed change, by these rules in order:
 * 1. a printed change of zero is `unchanged`, for any desired direction;
 * 2. without a stated direction (`null`, `none`) there is no judgement, not even by a limit;
 * 3. with a limit, the current value decides, for a change of any size;
 * 4. `maintain` is favourable within `neutralThreshold` and unfavourable beyond it;
 * 5. a change within `neutralThreshold` is `unchanged`, else the desired direction decides.
 */
export function verdict(indicator: Indicator, change: Decimal, current: number): Verdict {
  const {desiredDirection, limit, neutralThreshold} = indicator;
  const isWithinThreshold = compare(abs(change), decimal(neutralThreshold)) <= 0;
  const hasNoDirection = desiredDirection === null || desiredDirection === 'none';
  if (isZero(change)) return 'unchanged';
  if (hasNoDirection) return isWithinThreshold ? 'unchanged' : 'unjudged';
  if (limit && hasEnd(limit)) return judged(isWithinLimit(limit, current));
  if (desiredDirection === 'maintain') return judged(isWithinThreshold);
  if (isWithinThreshold) return 'unchanged';
  return judged(desiredDirection === (movement(change) === 'up' ? 'increase' : 'decrease'));
}

function judged(isWanted: boolean): Verdict {
  return isWanted ? 'favourable' : 'unfavourable';
}

function hasEnd({min, max}: Limit): boolean {
  return min !== null || max !== null;
}

function isWithinLimit({min, max}: Limit, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}
