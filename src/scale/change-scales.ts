import {toNumber} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {outlierClippedDomain, type Domain} from './domain.ts';

/** Where the bars of a table lie: zero in the middle, and nothing crushed by one outlier. */
export interface ChangeScale {
  readonly domain: Domain;
  /** Some bars run off the track and are drawn cut. */
  readonly isClipped: boolean;
}

/**
 * One scale for all changes of a unit, so that their bars can be read against each other; 3 points and 300 families
 * have no common scale. `unitOf` names the unit of a finding's change; a unit without any change has no scale.
 */
export function changeScales(
  findings: readonly Assessment[],
  unitOf: (finding: Assessment) => string,
): ReadonlyMap<string, ChangeScale> {
  const changes = new Map<string, number[]>();
  for (const finding of findings) {
    if (!finding.change) continue;
    const unit = unitOf(finding);
    const group = changes.get(unit) ?? [];
    group.push(toNumber(finding.change));
    changes.set(unit, group);
  }
  return new Map([...changes].map(([unit, values]) => [unit, outlierClippedDomain(values)]));
}
