import type {Indicator} from './indicator.ts';
import type {LocalizedText} from './localized-text.ts';

/** A region, province, district or another area with figures. Disaggregations name it in their dimension `place`. */
export interface Place {
  /** As the source writes it, with leading zeros: UBIGEO `08`, ISO 3166-2 `PE-CUS`. */
  readonly code: string;
  readonly name: LocalizedText;
  /** Open list: `country`, `region`, `province`, `district`. */
  readonly level: string | null;
  /** Code of the place around it. */
  readonly parent: string | null;
}

/** The level of a place that is the whole. */
export const countryLevel = 'country';

/** The dimension whose values are codes of places. */
export const placeDimension = 'place';

/** Returns the indicator without the parts that are places: a chart of 25 regions is a map or a ranking. */
export function withoutPlaceParts(indicator: Indicator): Indicator {
  const {disaggregations} = indicator;
  return {
    ...indicator,
    disaggregations: disaggregations.filter(({dimensions}) => !dimensions.has(placeDimension)),
  };
}
