import {sign} from '../decimal.ts';
import type {Decimal} from '../decimal.ts';

/** Which way the number went. Says nothing about whether that is good. */
export type Movement = 'up' | 'down' | 'none';

/** Of the printed change: what the reader sees as 0.0 did not move. */
export function movement(change: Decimal): Movement {
  const side = sign(change);
  if (side === 0) return 'none';
  return side > 0 ? 'up' : 'down';
}
