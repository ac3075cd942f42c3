import type {ComparedPeriods} from './comparison.ts';
import {periodStart} from '../report/period.ts';
import type {PeriodRef} from '../report/period.ts';
import type {Indicator} from '../report/indicator.ts';

/** Why no change can be computed. */
export type IncomparableReason =
  'missing-from' | 'missing-to' | 'missing-both' | 'break' | 'definition-differs';

/**
 * Returns why two observations cannot be subtracted; `null` when they can. 0 is a value. An absent observation is
 * missing like one without a value. A break counts when the new series starts after one period and not after the other.
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

/** Compares dates, or positions in the list when either date is unknown. */
function startsAfter({observations}: Indicator, a: PeriodRef, b: PeriodRef): boolean {
  const [first, second] = [a, b].map(({period, periodStart: stated}) => {
    const index = observations.findIndex((observation) => observation.period === period);
    return {index, start: stated ?? observations[index]?.periodStart ?? periodStart(period)};
  });
  if (!first || !second) return false;
  return first.start && second.start ? first.start > second.start : first.index > second.index;
}
