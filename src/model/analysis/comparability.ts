import type {ComparedPeriods} from './comparison.ts';
import {periodStart} from '../report/period.ts';
import type {PeriodRef} from '../report/period.ts';
import type {Indicator} from '../report/indicator.ts';

/** Why no change can be computed. */
export type IncomparableReason =
  'missing-from' | 'missing-to' | 'missing-both' | 'break' | 'definition-differs';

/**
 * Why two records cannot be subtracted, or `null` when they can. 0 is a figure; no record is as missing as a
 * record without a value. A break counts when its new series starts after the one period and not after the other.
 */
export function incomparableReason(
  indicator: Indicator,
  {from, to}: Pick<ComparedPeriods, 'from' | 'to'>,
): IncomparableReason | null {
  const hasFrom = from !== null && from.value !== null;
  const hasTo = to !== null && to.value !== null;
  if (!hasFrom) return hasTo ? 'missing-from' : 'missing-both';
  if (!hasTo) return 'missing-to';
  const liesBetween = (start: PeriodRef) =>
    startsAfter(indicator, start, from) !== startsAfter(indicator, start, to);
  if (breakStarts(indicator).some(liesBetween)) return 'break';
  return [from, to].some(({flags}) => flags.includes('definition-differs')) ? 'definition-differs' : null;
}

function breakStarts({breaks, observations}: Indicator): readonly PeriodRef[] {
  return [...breaks, ...observations.filter(({flags}) => flags.includes('break'))];
}

/** By date; by the order of the list where a period's text tells no date. */
function startsAfter({observations}: Indicator, a: PeriodRef, b: PeriodRef): boolean {
  const [first, second] = [a, b].map(({period, periodStart: stated}) => {
    const at = observations.findIndex((observation) => observation.period === period);
    return {at, start: stated ?? observations[at]?.periodStart ?? periodStart(period)};
  });
  if (!first || !second) return false;
  return first.start && second.start ? first.start > second.start : first.at > second.at;
}
