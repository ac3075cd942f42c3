import type {ReportProblem} from './problem.ts';

/** Stable codes: a host may switch on them. */
export const loadErrorCodes = [
  'offline',
  'network',
  'http',
  'not-json',
  'not-a-report',
  'bad-record',
  'unknown-code',
  'too-large',
  'timeout',
  'integrity',
  'blocked-url',
  'internal',
] as const;
export type LoadErrorCode = (typeof loadErrorCodes)[number];

/** Why there is nothing, or not everything, to show. A value, never a throw. */
export interface LoadError {
  readonly code: LoadErrorCode;
  /** Absolute URL of the document; `null` where the data came without one. */
  readonly url: string | null;
  /** How many times this document was asked for, this time included. */
  readonly attempt: number;
  /** What was seen, in a few words of the machine: an HTTP status, a JSON path. Never translated. */
  readonly detail: string | null;
  readonly problems: readonly ReportProblem[];
}
