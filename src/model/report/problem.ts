/** Codes of the reader of report documents. Stable: a host page can switch on them. */
export const reportProblemCodes = [
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
  'revision-differs',
  'interval-differs',
  'more-problems',
  // Only from `avance check`, which also validates against the JSON Schema.
  'schema',
] as const;
export type ReportProblemCode = (typeof reportProblemCodes)[number];

/** Codes of the importers and of the audit of a finished report. */
export const importProblemCodes = [
  // Nothing to show.
  'no-table',
  'no-format',
  'description-only',
  'too-many-columns',
  'too-many-cells',
  'mixed-decimals',
  // Something is dropped.
  'unused-text',
  'unknown-column',
  'totals-row',
  'row-without-name',
  'repeated-row',
  'unreadable-figure',
  'ambiguous-figure',
  'spreadsheet-error',
  'unknown-period',
  'ambiguous-period',
  'unknown-dimension',
  'several-columns',
  'absent-column',
  'absent-row',
  'unclear-row',
  'unknown-place',
  'place-contradicts',
  'blank-place',
  'layout-differs',
  'conflicting-figures',
  'conflicting-files',
  'unused-figure',
  'unknown-status',
  'unknown-multiplier',
  'units-differ',
  'scale-in-text',
  'other-sheet',
  'sheet-begins',
  'hidden-cells',
  'table-only',
  // Something is repaired, or taken from another place.
  'encoding-taken',
  'whole-years-taken',
  'serial-dates-taken',
  'dimension-taken',
  'indicator-taken',
  'place-taken',
  'place-part',
  'place-code-padded',
  'ubigeo-taken',
  'common-category',
  'language-taken',
  'unclosed-quote',
  'from-cover',
  'heading-repeated',
  'filled-down',
  'marker',
  'unit-from-name',
  'no-unit',
  'unknown-unit',
  'unknown-direction',
  'unknown-frequency',
  'no-name',
  'shared-code',
  // Something is kept and should be checked.
  'code-as-number',
  'code-against-heading',
  'change-differs',
  'raw-differs',
  'arrow-differs',
  'arrow-lost',
  'fractions',
  'mixed-periods',
  'calculated-decimals',
  'no-headline',
  'count-differs',
  'place-empty',
  'place-unlisted',
  'place-gaps',
  'direction-inferred',
  'direction-unstated',
  'reason-unknown',
  'editor-note',
  // Only from `avance check`.
  'edition-status',
  'revision-unexplained',
  'sheet-gap',
  'glossary-gap',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

export type ProblemCode = ReportProblemCode | ImportProblemCode;

/**
 * What happened to the data. `fatal`: there is nothing to show. `dropped`: the value is left out. `repaired`: another
 * value is used in its place. `warning`: the value is used unchanged.
 */
export type Severity = 'fatal' | 'dropped' | 'repaired' | 'warning';

/** A problem in a report document. */
export interface ReportProblem {
  readonly code: ReportProblemCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901), e.g. `/indicators/3/observations/1/value`; empty for the document itself. */
  readonly path: string;
  /** The value at the path, at most 80 characters of plain text; null when absent or confidential. */
  readonly found: string | null;
}

/** One of two different figures for the same series and period. */
export interface ConflictingFigure {
  readonly text: string;
  /** Line of its row. */
  readonly line: number;
}

/** A problem in an imported file, or one that the audit of a report found. */
export interface ImportProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Line of the file or row of the sheet, from 1; null for the file as a whole. */
  readonly row: number | null;
  /** Header of the column as written; null for the row as a whole. */
  readonly column: string | null;
  /** The text of the cell, at most 80 characters; null when there is none. */
  readonly found: string | null;
  /** True when a result is left out, or may be wrong: the report is not for publication. */
  readonly stopsReport?: boolean;
  /** The two figures of rows that conflict, in the order of the rows; absent for other problems. */
  readonly conflict?: readonly [ConflictingFigure, ConflictingFigure];
  /** The text of an unknown place and the names of the nearest regions, best first; absent for other problems. */
  readonly place?: {readonly text: string; readonly nearest: readonly string[]};
}

/** A problem of a document or of a file, with a JSON pointer or with a row and a column. */
export type Problem = ReportProblem | ImportProblem;
