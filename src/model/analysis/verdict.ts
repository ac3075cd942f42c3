import {abs, compare, decimal, isZero} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';
import {movement} from './movement.ts';
import type {Indicator, Limit} from '../report/indicator.ts';

export const verdicts = ['favourable', 'unfavourable', 'unchanged', 'unjudged', 'incomparable'] as const;
/** Whether the movement was wanted. `unjudged`: no desired direction is stated. `incomparable`: no change can be computed. */
export type Verdict = (typeof verdicts)[number];

/**
 * The verdict on a computed change, in this order:
 * 1. no printed change is `unchanged`, whatever was wanted;
 * 2. without a stated direction (`null`, `none`) nothing is judged, not even by a limit;
 * 3. a limit asks where the current value stands, however small the step that took it there;
 * 4. `maintain` is kept within `neutralThreshold` and broken beyond it;
 * 5. within `neutralThreshold` is `unchanged`, beyond it the wanted direction decides.
 */
export function verdict(indicator: Indicator, change: Decimal, current: number): Verdict {
  const {desiredDirection: wanted, limit, neutralThreshold} = indicator;
  const within = compare(abs(change), decimal(neutralThreshold)) <= 0;
  const undirected = wanted === null || wanted === 'none';
  if (isZero(change)) return 'unchanged';
  if (undirected) return within ? 'unchanged' : 'unjudged';
  if (limit && hasEnd(limit)) return judged(isInside(limit, current));
  if (wanted === 'maintain') return judged(within);
  if (within) return 'unchanged';
  return judged(wanted === (movement(change) === 'up' ? 'increase' : 'decrease'));
}

function judged(isWanted: boolean): Verdict {
  return isWanted ? 'favourable' : 'unfavourable';
}

function hasEnd({min, max}: Limit): boolean {
  return min !== null || max !== null;
}

function isInside({min, max}: Limit, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}
