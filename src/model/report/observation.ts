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
  /** In the unit of the value; not negative. */
  readonly standardError: number | null;
  /** Confidence of the interval, between 0 and 1; `null` means 0.95. */
  readonly confidence: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The cell exactly as received. */
  readonly raw: string | null;
  readonly note: LocalizedText | null;
}

const noFlags: readonly Flag[] = Object.freeze([]);

/** Returns an observation with a period, a value and its text; `null` is missing for an unknown reason. */
export function createObservation(
  period: string,
  value: number | null,
  raw: string | null = null,
): Observation {
  // V8 freezes an object literal several times faster than a copy.
  return Object.freeze({
    period,
    flags: noFlags,
    periodLabel: null,
    periodStart: null,
    value,
    missing: value === null ? 'unknown' : null,
    lower: null,
    upper: null,
    standardError: null,
    confidence: null,
    numerator: null,
    denominator: null,
    raw,
    note: null,
  });
}

const provisionalFlags: readonly Flag[] = ['provisional', 'estimated', 'imputed', 'forecast', 'unvalidated'];

/** Whether a value is not final or not measured. */
export function isProvisional({flags}: Pick<Observation, 'flags'>): boolean {
  return flags.some((flag) => provisionalFlags.includes(flag));
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

/** A result that a later edition changed. The figure itself is an observation. */
export interface Revision {
  readonly period: string;
  /** `null`: there was no figure. */
  readonly was: number | null;
  /** `null`: the figure was taken back. */
  readonly is: number | null;
  readonly date: string | null;
  readonly reason: LocalizedText | null;
}

export interface Disaggregation {
  readonly dimensions: ReadonlyMap<string, string>;
  readonly label: LocalizedText | null;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
}
