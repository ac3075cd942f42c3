/**
 * What a report says, after reading: every name of the format, absent things as `null`, texts as maps.
 * A value of these types was made by `readReport` (or by another room of this library), field by field,
 * and is frozen: whatever else the document carried never gets further than the reader.
 */

/** Plain text by BCP 47 language tag; never HTML. At least one entry. */
export type LocalizedText = ReadonlyMap<string, string>;

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

export const desiredDirections = ['increase', 'decrease', 'maintain', 'none'] as const;
export type DesiredDirection = (typeof desiredDirections)[number];

export const directionBases = ['declared', 'from-targets', 'inferred'] as const;
export type DirectionBasisKind = (typeof directionBases)[number];

export const missingReasons = [
  'not-yet-available',
  'not-measured',
  'not-collected',
  'not-reported',
  'not-applicable',
  'suppressed',
  'not-significant',
  'unknown',
] as const;
export type MissingReason = (typeof missingReasons)[number];

export const flags = [
  'provisional',
  'revised',
  'estimated',
  'imputed',
  'forecast',
  'break',
  'definition-differs',
  'low-reliability',
  'unvalidated',
  'experimental',
  'partial-coverage',
] as const;
export type Flag = (typeof flags)[number];

export const roundings = ['displayed', 'exact'] as const;
/** `displayed`: round both values to `decimals`, then subtract. `exact`: subtract, then round. */
export type Rounding = (typeof roundings)[number];

export const limitKinds = ['max-allowed', 'min-allowed', 'range'] as const;
export type LimitKind = (typeof limitKinds)[number];

/** Closed interval; either end may be open (`null`). In the unit of the indicator. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

export interface Unit {
  readonly kind: UnitKind;
  readonly symbol: LocalizedText | null;
  readonly label: LocalizedText | null;
  /** A rate per 1,000 has 1000. */
  readonly per: number | null;
  /** Power of ten, as SDMX UNIT_MULT: 3 = values are in thousands. */
  readonly multiplier: number;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly indexBase: string | null;
  readonly position: 'before' | 'after';
  /** Unit of a difference: percent → percentage points. */
  readonly change: {readonly symbol: LocalizedText | null; readonly label: LocalizedText | null};
  readonly bounds: Range | null;
}

export interface Observation {
  /** Always text: `2021`, `2021-Q1`, `2020/2021`, `2018--2020`. */
  readonly period: string;
  readonly periodLabel: LocalizedText | null;
  /** ISO 8601 date to sort by, where `period` itself is not ISO. */
  readonly periodStart: string | null;
  /** `null` exactly when `missing` says why. 0 is a value. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly flags: readonly Flag[];
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The cell exactly as received. */
  readonly raw: string | null;
  readonly note: LocalizedText | null;
}

export interface Target {
  readonly period: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly label: LocalizedText | null;
  readonly note: LocalizedText | null;
}

/** Periods compared. `first`, `previous`, `baseline` and `latest` are resolved per indicator. */
export interface ComparisonPeriods {
  readonly from: string;
  readonly to: string;
}

export interface Organization {
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly unit: LocalizedText | null;
  readonly country: string | null;
  readonly url: string | null;
  readonly email: string | null;
}

export interface Source {
  readonly id: string | null;
  readonly title: LocalizedText;
  readonly publisher: LocalizedText | null;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
  readonly note: LocalizedText | null;
}

export interface License {
  /** SPDX id where there is one. */
  readonly id: string | null;
  readonly name: LocalizedText | null;
  readonly url: string | null;
}

export interface Policy {
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly legalBasis: LocalizedText | null;
  readonly legalUrl: string | null;
  readonly horizon: {readonly start: string | null; readonly end: string | null} | null;
}

export interface DirectionBasis {
  readonly kind: DirectionBasisKind;
  readonly confidence: 'low' | 'medium' | 'high' | null;
  readonly reason: LocalizedText | null;
}

export interface Limit {
  readonly kind: LimitKind;
  readonly min: number | null;
  readonly max: number | null;
}

export interface Break {
  /** First period of the new series. */
  readonly period: string;
  readonly note: LocalizedText | null;
}

export interface Disaggregation {
  readonly dimensions: ReadonlyMap<string, string>;
  readonly label: LocalizedText | null;
  readonly observations: readonly Observation[];
}

/** What the source printed; for audit, never shown as ours. */
export interface PublishedFigures {
  readonly change: number | null;
  readonly changeText: string | null;
  readonly glyph: string | null;
  readonly glyphCodePoint: string | null;
  readonly sourceLine: number | null;
}

export interface Group {
  readonly id: string;
  readonly parentId: string | null;
  /** objective, guideline, service, goal …: an open list. */
  readonly kind: string;
  readonly code: string | null;
  readonly label: LocalizedText | null;
  readonly title: LocalizedText;
  readonly description: LocalizedText | null;
  readonly responsible: Organization | null;
  /** Counts that the publisher states. Never derived from the list: the list can be partial. */
  readonly declaredCounts: ReadonlyMap<string, number>;
  readonly notes: readonly LocalizedText[];
}

export interface Indicator {
  readonly id: string;
  readonly groupId: string | null;
  readonly code: string | null;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly definition: LocalizedText | null;
  readonly rationale: LocalizedText | null;
  /** Resolved: a key of `units` has become the unit itself. */
  readonly unit: Unit;
  /** Digits after the point, printed and compared. */
  readonly decimals: number;
  /** `null` = not stated: no judgement may be shown. */
  readonly desiredDirection: DesiredDirection | null;
  readonly desiredDirectionBasis: DirectionBasis | null;
  readonly aggregation: 'cumulative' | 'non-cumulative' | null;
  readonly limit: Limit | null;
  readonly baseline: Observation | null;
  readonly targets: readonly Target[];
  /** In the order of time. */
  readonly observations: readonly Observation[];
  readonly breaks: readonly Break[];
  readonly disaggregations: readonly Disaggregation[];
  /** Resolved: the indicator's own, else the report's. */
  readonly comparison: ComparisonPeriods;
  /** In units of change; |change| at most this is "no change". Resolved like `comparison`. */
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
  /** Resolved: the indicator's own bounds, else its unit's. */
  readonly bounds: Range | null;
  readonly responsible: Organization | null;
  /** Resolved: an id of `sources` has become the source itself. */
  readonly source: Source | null;
  readonly method: LocalizedText | null;
  readonly measurementParameter: LocalizedText | null;
  readonly frequency: string | null;
  readonly coverage: LocalizedText | null;
  readonly limitations: LocalizedText | null;
  readonly assumptions: LocalizedText | null;
  readonly notes: readonly LocalizedText[];
  readonly url: string | null;
  readonly updated: string | null;
  readonly asPublished: PublishedFigures | null;
}

export interface Report {
  readonly schemaVersion: string;
  readonly id: string;
  /** BCP 47: the language of plain strings and the number format of last resort. */
  readonly defaultLanguage: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText | null;
  /** What people call this edition: `2023`, `2.ª`. */
  readonly edition: string | null;
  readonly issued: string | null;
  readonly updated: string | null;
  /** Where the newest edition is always found, whatever its name. */
  readonly latest: string | null;
  readonly license: License | null;
  readonly publisher: Organization | null;
  readonly organizations: readonly Organization[];
  readonly policy: Policy | null;
  readonly sources: readonly Source[];
  readonly comparison: ComparisonPeriods;
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly notes: readonly LocalizedText[];
}
