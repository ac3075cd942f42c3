import type {TableIssue} from '../document/issue.ts';

/** Selector of the place of a problem: its cell, its row or, in the file as a whole, its message. */
export function issueSelector({line, column, key}: TableIssue): string {
  if (line === null) return `[data-issue="${CSS.escape(key)}"] button`;
  return cellSelector(line, column ?? 0);
}

/** Selector of a cell; of the first cell of its row where a text spans all columns. */
export function cellSelector(line: number, column: number): string {
  return `[data-line="${line}"][data-column="${column}"], [data-line="${line}"][data-spans]`;
}
