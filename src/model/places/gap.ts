import type {Decimal} from '../decimal.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';
import {change} from '../analysis/change.ts';

/** The distance of a figure from that of the whole in the same period. */
export interface Gap {
  /** Figure minus that of the whole, at the indicator's decimals, in its unit of change. */
  readonly difference: Decimal;
  readonly whole: Observation;
}

/** Returns the distance of a figure of a place from the whole; null when one of the two is missing. */
export function gapToWhole(indicator: Indicator, observation: Observation | null): Gap | null {
  const reference = indicator.whole?.observations.find(({period}) => period === observation?.period);
  const value = observation?.value ?? null;
  if (value === null || !reference || reference.value === null) return null;
  return {difference: change(reference.value, value, indicator), whole: reference};
}
