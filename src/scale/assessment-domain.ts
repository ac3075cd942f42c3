import type {Assessment} from '../model/analysis/assessment.ts';
import {unitDomain, type Domain} from './domain.ts';

/** Returns the domain of a single assessment: that of its unit, with baseline and targets. */
export function assessmentDomain({indicator, from, to}: Assessment): Domain {
  const levels = [
    from?.value,
    to?.value,
    indicator.baseline?.value,
    ...indicator.targets.map(({value}) => value),
  ];
  return unitDomain(
    levels.map((level) => level ?? null),
    indicator.bounds,
  );
}
