import {groupBy} from '../model/group-by.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {unitDomain, type Domain} from './domain.ts';

/** Returns one domain per unit, so that the arrows of a unit can be compared. `unitOf` returns a key for the unit. */
export function levelDomains(
  assessments: readonly Assessment[],
  unitOf: (assessment: Assessment) => string,
): ReadonlyMap<string, Domain> {
  const byUnit = groupBy(assessments, unitOf);
  return new Map([...byUnit].map(([unit, group]) => [unit, sharedDomain(group)]));
}

/** Returns the domain of assessments of one unit: with the bounds if all indicators share them. */
export function sharedDomain(assessments: readonly Assessment[]): Domain {
  const bounds = assessments.map(({indicator}) => indicator.bounds);
  const [first = null] = bounds;
  const isShared = bounds.every((other) => other?.min === first?.min && other?.max === first?.max);
  return unitDomain(
    assessments.flatMap(({from, to}) => [from?.value ?? null, to?.value ?? null]),
    isShared ? first : null,
  );
}
