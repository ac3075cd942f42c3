import {decimal, round, type Decimal} from '../../../model/decimal.ts';
import type {RankedPlace} from '../../../model/places/place-ranking.ts';
import {targetStatus, type TargetStatus} from '../../../model/analysis/target-status.ts';
import {memoizeByObject} from '../../../model/memoize.ts';

export const mapViews = ['value', 'change', 'verdict', 'target'] as const;
/** What a map shows of each place: its value, its change, the verdict on it, or whether its target is reached. */
export type MapView = (typeof mapViews)[number];

/** A place with its name in the language of the reader. */
export interface MapRow extends RankedPlace {
  readonly name: string;
}

/** `unclear`: no target, or the direction does not determine its good side. `missing`: no value. */
export type TargetState = 'met' | 'unmet' | 'unclear' | 'missing';

/** Returns the current value as printed; null when it is missing. */
export const printedValue = memoizeByObject(({assessment: {to, indicator}}: RankedPlace): Decimal | null =>
  to === null || to.value === null ? null : round(decimal(to.value), indicator.decimals),
);

/** Returns the target of a place and the distance to it; null when the place has no target of its own. */
export const placeTarget = memoizeByObject(
  ({assessment: {indicator, toPeriod}}: RankedPlace): TargetStatus | null =>
    targetStatus(indicator, toPeriod),
);

export function targetState(row: RankedPlace): TargetState {
  if (printedValue(row) === null) return 'missing';
  const isMet = placeTarget(row)?.isMet ?? null;
  if (isMet === null) return 'unclear';
  return isMet ? 'met' : 'unmet';
}

/** Whether a view has a figure of the place: a change, or a value. */
export function hasFigure({assessment}: RankedPlace, view: MapView): boolean {
  return view === 'change' || view === 'verdict'
    ? assessment.change !== null
    : assessment.to !== null && assessment.to.value !== null;
}
