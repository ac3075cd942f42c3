import type {ProblemCode, Severity} from '../../model/report/problem.ts';

/** What can be odd about a file that is made into a report. The words for them are in the text room. */
export const importCodes = [
  // Nothing to show.
  'no-table',
  'no-format',
  'mixed-decimals',
  // Left out.
  'unused-text',
  'unknown-column',
  'totals-row',
  'row-without-name',
  'repeated-row',
  'unreadable-figure',
  'ambiguous-figure',
  'spreadsheet-error',
  'unknown-period',
  'unknown-dimension',
  'other-sheet',
  'table-only',
  // Mended, or taken from a place that says it in passing.
  'encoding-taken',
  'unclosed-quote',
  'from-cover',
  'heading-repeated',
  'filled-down',
  'marker',
  'unit-from-name',
  'no-unit',
  'unknown-unit',
  'unknown-direction',
  'no-name',
  'shared-code',
  // As it stands, and worth a look.
  'code-as-number',
  'code-against-heading',
  'change-differs',
  'raw-differs',
  'arrow-differs',
  'arrow-lost',
  'count-differs',
  'direction-inferred',
  'direction-unstated',
  'reason-unknown',
] as const;
export type ImportProblemCode = (typeof importCodes)[number];

/** One odd thing in a file, where, and (by `severity`) what was done about it. */
export interface ImportProblem {
  readonly code: ImportProblemCode | ProblemCode;
  readonly severity: Severity;
  /** Line of the file or row of the sheet, from 1; `null` for the file as a whole. */
  readonly row: number | null;
  /** The column's header as it stands; `null` for the row as a whole. */
  readonly column: string | null;
  /** What stood there, at most 80 characters. */
  readonly seen: string | null;
}

/** What one import gathers on its way. */
export class ImportLog {
  readonly problems: ImportProblem[] = [];

  add(problem: ImportProblem): void {
    const seen = problem.seen?.trim().slice(0, 80) ?? null;
    this.problems.push(Object.freeze({...problem, seen: seen || null}));
  }
}
