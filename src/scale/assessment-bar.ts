import {toNumber} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {unitDomain, symmetricDomain, type Domain} from './domain.ts';
import {placeChange, placeLevels, type Mark, type PlacedBar} from './variation-bar.ts';

/**
 * The bar of one finding, on a scale of its own or on `domain` where several are read against each other.
 * Two values that must not be compared are never joined by a bar: only the current one is placed.
 */
export function placeAssessment(
  finding: Assessment,
  mark: Mark,
  domain: Domain = assessmentDomain(finding, mark),
): PlacedBar {
  const {indicator, from, to, change} = finding;
  if (mark === 'change') return placeChange({change: change && toNumber(change), domain});
  const current = to?.value ?? null;
  const previous = change || current === null ? (from?.value ?? null) : null;
  const placed = placeLevels({
    from: mark === 'levels' ? previous : current === null ? null : clamp(0, domain),
    to: current,
    domain,
    target: finalTargetValue(finding),
    baseline: indicator.baseline?.value ?? null,
  });
  return {...placed, mark};
}

function clamp(value: number, [low, high]: Domain): number {
  return Math.max(low, Math.min(high, value));
}

/** The scale that a finding has when it stands alone: the own scale of its unit, or zero in the middle. */
export function assessmentDomain({indicator, from, to, change}: Assessment, mark: Mark): Domain {
  if (mark === 'change') return symmetricDomain([change && toNumber(change)]);
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

/** The last target: where the way ends. */
function finalTargetValue({indicator}: Assessment): number | null {
  return indicator.targets.at(-1)?.value ?? null;
}
