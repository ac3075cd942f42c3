import {memoizeByObject} from '../../memoize.ts';
import type {Indicator} from '../../report/indicator.ts';
import type {Observation} from '../../report/observation.ts';
import {comparabilityOf, type IncomparableReason} from '../comparability.ts';

/**
 * Returns, for each observation of an indicator, why it is not comparable with the value before it; `null` when it is, and
 * for observations without a value. Memoized: the line and the words of a long series need it.
 */
export const seriesStarts = memoizeByObject(
  (indicator: Indicator): readonly (IncomparableReason | null)[] => {
    const compare = comparabilityOf(indicator);
    let last: Observation | null = null;
    return indicator.observations.map((observation) => {
      if (observation.value === null) return null;
      const reason = last && compare(last, observation);
      last = observation;
      return reason;
    });
  },
);
