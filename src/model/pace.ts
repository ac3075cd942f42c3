import {decimal, multiply, negate, quotient, subtract} from './decimal.ts';
import type {Decimal} from './decimal.ts';
import {periodStart} from './period.ts';
import type {Dated} from './period.ts';

/** A figure at a moment: the stated baseline, or a target. */
export interface Milestone extends Dated {
  readonly value: Decimal;
}

/**
 * Where a straight line in time between two milestones is in the period `at`, counted in whole months and
 * rounded once. After its end the line stays at the end. `null` before its start, and where a period cannot
 * be placed in time.
 */
export function pace(from: Milestone, to: Milestone, at: Dated, decimals: number): Decimal | null {
  const [start, end, now] = [month(from), month(to), month(at)];
  if (start === null || end === null || now === null || now < start || end <= start) return null;
  const elapsed = decimal(Math.min(now, end) - start);
  const span = decimal(end - start);
  const walked = multiply(subtract(to.value, from.value), elapsed);
  return quotient(subtract(walked, negate(multiply(from.value, span))), span, decimals);
}

function month({period, periodStart: stated}: Dated): number | null {
  const [year, month] = (stated ?? periodStart(period) ?? '').split('-').map(Number);
  return year && month ? year * 12 + month : null;
}
