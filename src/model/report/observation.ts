import type {LocalizedText} from './localized-text.ts';

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

export interface Observation {
  /** Always text: `2021`, `2021-Q1`, `2020/2021`, `2018--2020`. */
  readonly period: string;
  readonly periodLabel: LocalizedText | null;
  /** ISO 8601 date to sort by, for a `period` that is not ISO. */
  readonly periodStart: string | null;
  /** `null` exactly when `missing` has the reason. 0 is a value. */
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
