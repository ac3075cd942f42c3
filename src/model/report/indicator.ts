import type {LocalizedText} from './localized-text.ts';
import type {ShortNameBasis} from './short-name.ts';
import type {Break, Disaggregation, Observation, Revision, Target} from './observation.ts';
import type {Organization, Source} from './organization.ts';
import type {Range, Unit} from './unit.ts';

export const desiredDirections = ['increase', 'decrease', 'maintain', 'none'] as const;
export type DesiredDirection = (typeof desiredDirections)[number];

export const directionBases = ['declared', 'from-targets', 'inferred'] as const;
export type DirectionBasisKind = (typeof directionBases)[number];

export const roundings = ['displayed', 'exact'] as const;
/** `displayed`: round both values to `decimals`, then subtract. `exact`: subtract, then round. */
export type Rounding = (typeof roundings)[number];

export const limitKinds = ['max-allowed', 'min-allowed', 'range'] as const;
export type LimitKind = (typeof limitKinds)[number];

/** Periods compared. `first`, `previous`, `baseline` and `latest` are resolved per indicator. */
export interface ComparisonPeriods {
  readonly from: string;
  readonly to: string;
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

/** Figures as printed in the source; used by the audit only. */
export interface PublishedFigures {
  readonly change: number | null;
  readonly changeText: string | null;
  readonly glyph: string | null;
  readonly glyphCodePoint: string | null;
  readonly sourceLine: number | null;
}

export const frequencies = [
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'every-2-years',
  'irregular',
] as const;
export type Frequency = (typeof frequencies)[number];

export interface Indicator {
  readonly id: string;
  readonly groupId: string | null;
  readonly code: string | null;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly shortNameBasis: ShortNameBasis | null;
  readonly definition: LocalizedText | null;
  readonly rationale: LocalizedText | null;
  /** Resolved from a key of `units`. */
  readonly unit: Unit;
  /** Digits after the point, for printing and comparing. */
  readonly decimals: number;
  /** `null` = not stated: no verdict is shown. */
  readonly desiredDirection: DesiredDirection | null;
  readonly desiredDirectionBasis: DirectionBasis | null;
  readonly aggregation: 'cumulative' | 'non-cumulative' | null;
  readonly limit: Limit | null;
  readonly baseline: Observation | null;
  readonly targets: readonly Target[];
  /** In the order of time. */
  readonly observations: readonly Observation[];
  readonly breaks: readonly Break[];
  /** In the order of the document. */
  readonly revisions: readonly Revision[];
  readonly disaggregations: readonly Disaggregation[];
  /** Parts that the publisher plans to report and that have no figures yet. */
  readonly expectedDisaggregations: readonly LocalizedText[];
  /** Resolved: that of the indicator, else that of the report. */
  readonly comparison: ComparisonPeriods;
  /** In units of change; |change| at most this is "no change". Resolved like `comparison`. */
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
  /** Resolved: those of the indicator, else those of its unit. */
  readonly bounds: Range | null;
  readonly responsible: Organization | null;
  /** Resolved from an id of `sources`. */
  readonly source: Source | null;
  readonly formula: LocalizedText | null;
  readonly method: LocalizedText | null;
  readonly measurementParameter: LocalizedText | null;
  readonly frequency: Frequency | null;
  readonly coverage: LocalizedText | null;
  readonly limitations: LocalizedText | null;
  readonly assumptions: LocalizedText | null;
  readonly notes: readonly LocalizedText[];
  /** Remarks for publishers; never shown to readers. */
  readonly editorNotes: readonly LocalizedText[];
  readonly url: string | null;
  readonly updated: string | null;
  readonly asPublished: PublishedFigures | null;
  /** The indicator with the figures of the whole, in a report of one place; else null. */
  readonly whole: Indicator | null;
}
