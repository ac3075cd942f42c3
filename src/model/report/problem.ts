/** Stable names of what can be odd about a document. Human words for them belong to the text room. */
export const problemCodes = [
  'not-a-report',
  'wrong-type',
  'bad-value',
  'bad-key',
  'missing-field',
  'unknown-field',
  'bad-id',
  'duplicate-id',
  'unknown-group',
  'cycle',
  'unknown-unit',
  'unknown-source',
  'duplicate-period',
  'missing-without-reason',
  'value-and-missing',
  'out-of-bounds',
  'inexact-number',
  'bad-url',
  'too-long',
  'direction-against-targets',
  'more-problems',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * `fatal`: there is nothing to show. `dropped`: what stands at the path is left out.
 * `mended`: something else is shown in its place. `warning`: it is shown as it stands.
 */
export type Severity = 'fatal' | 'dropped' | 'mended' | 'warning';

/** One odd thing in a document, and where. */
export interface ReportProblem {
  readonly code: ProblemCode;
  /** JSON pointer (RFC 6901), e.g. `/indicators/3/observations/1/value`; empty for the document itself. */
  readonly path: string;
  readonly severity: Severity;
  /** What stood there, at most 80 characters of plain text; `null` where nothing stood, or where it must not be repeated. */
  readonly found: string | null;
}

/** Those of one record, by its JSON pointer; none where it is not known. */
export function problemsUnder(
  path: string | undefined,
  problems: readonly ReportProblem[],
): readonly ReportProblem[] {
  return problems.filter((problem) => path !== undefined && `${problem.path}/`.startsWith(`${path}/`));
}
