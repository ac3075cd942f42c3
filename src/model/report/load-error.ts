import type {ReportProblem} from './problem.ts';

/** Stable codes that a host page can switch on. */
export const loadErrorCodes = [
  'offline',
  'network',
  'http',
  'not-json',
  'not-a-report',
  'bad-record',
  'unknown-code',
  'unknown-place',
  'too-large',
  'timeout',
  'integrity',
  'blocked-url',
  'script',
  'internal',
] as const;
export type LoadErrorCode = (typeof loadErrorCodes)[number];

/** What in a host page keeps the data from an element. `avance doctor` reports the same causes. */
export type HostCause = 'data-blocked' | 'mixed' | 'file-address' | 'data-cors';

/** Why a report could not be shown, or not completely. Returned as a value, never thrown. */
export interface LoadError {
  readonly code: LoadErrorCode;
  /** Absolute URL of the document; `null` when the data came without one. */
  readonly url: string | null;
  /** Number of requests of this document so far, this one included. */
  readonly attempt: number;
  /** Technical detail such as an HTTP status, a JSON path or the error of a script; not translated. */
  readonly detail: string | null;
  readonly problems: readonly ReportProblem[];
}
