import {toNumber} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {unitDomain, symmetricDomain, type Domain} from './domain.ts';
import {placeChange, placeLevels, type Mark, type PlacedBar} from './variation-bar.ts';

/**
 * Places the bar of an assessment on its own domain, or on a `domain` that several bars share. Values that are not
 * comparable are never joined by a bar: only the current one is placed.
 */
export function placeAssessment(
  assessment: Assessment,
  mark: Mark,
  domain: Domain = assessmentDomain(assessment, mark),
): PlacedBar {
  const {indicator, from, to, change} = assessment;
  if (mark === 'change') return placeChange({change: change && toNumber(change), domain});
  const current = to?.value ?? null;
  const previous = change || current === null ? (from?.value ?? null) : null;
  const placed = placeLevels({
    from: mark === 'levels' ? previous : current === null ? null : clamp(0, domain),
    to: current,
    domain,
    target: finalTargetValue(assessment),
    baseline: indicator.baseline?.value ?? null,
  });
  return {...placed, mark};
}

function clamp(value: number, [low, high]: Domain): number {
  return Math.max(low, Math.min(high, value));
}

/** Returns the domain of a single assessment: that of its unit, or a symmetric one for the mark `change`. */
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

function finalTargetValue({indicator}: Assessment): number | null {
  return indicator.targets.at(-1)?.value ?? null;
}
