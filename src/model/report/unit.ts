import type {LocalizedText} from './localized-text.ts';

export const unitKinds = [
  'percent',
  'rate',
  'ratio',
  'count',
  'index',
  'currency',
  'duration',
  'quantity',
  'score',
  'growth-rate',
  'other',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Closed interval; either end may be open (`null`). In the unit of the indicator. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

export interface Unit {
  readonly kind: UnitKind;
  readonly symbol: LocalizedText | null;
  readonly label: LocalizedText | null;
  /** Denominator of a rate: 1000 for "per 1,000". */
  readonly per: number | null;
  /** Power of ten, like SDMX UNIT_MULT: 3 = values are in thousands. */
  readonly multiplier: number;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly indexBase: string | null;
  readonly position: 'before' | 'after';
  /** Unit of a difference: percent → percentage points. */
  readonly change: {readonly symbol: LocalizedText | null; readonly label: LocalizedText | null};
  readonly bounds: Range | null;
}
