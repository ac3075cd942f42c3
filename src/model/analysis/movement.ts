import {sign} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';

/** The direction of a change, without a judgement. */
export type Movement = 'up' | 'down' | 'none';

/** Returns the direction of a printed change; `none` when it is printed as 0.0. */
export function movement(change: Decimal): Movement {
  const side = sign(change);
  if (side === 0) return 'none';
  return side > 0 ? 'up' : 'down';
}
