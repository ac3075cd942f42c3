import {toNumber} from '../model/decimal.ts';
import {groupBy} from '../model/group-by.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {outlierClippedDomain, type Domain} from './domain.ts';

/** The scale of the bars of a table: symmetric around zero, clipped at outliers. */
export interface ChangeScale {
  readonly domain: Domain;
  /** Some bars exceed the track and are drawn broken. */
  readonly isClipped: boolean;
}

/**
 * Returns one scale per unit, so that the bars of a unit can be compared; 3 points and 300 families have no common
 * scale. `unitOf` returns a key for the unit of a change. A unit without any change has no scale.
 */
export function changeScales(
  assessments: readonly Assessment[],
  unitOf: (assessment: Assessment) => string,
): ReadonlyMap<string, ChangeScale> {
  const changes = assessments.flatMap((assessment) =>
    assessment.change ? [{unit: unitOf(assessment), value: toNumber(assessment.change)}] : [],
  );
  const changesByUnit = groupBy(changes, ({unit}) => unit);
  return new Map(
    [...changesByUnit].map(([unit, group]) => [unit, outlierClippedDomain(group.map(({value}) => value))]),
  );
}
