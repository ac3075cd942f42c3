import {verdicts} from '../analysis/assessment.ts';
import type {TableRow} from './row.ts';

/** What a reader can narrow a table by. */
export const filterFields = ['section', 'movement', 'verdict'] as const;
export type FilterField = (typeof filterFields)[number];

/** What was chosen of each facet; absent or empty = all. A section is chosen by the id of its group. */
export type FilterValues = Readonly<Partial<Record<FilterField, string>>>;

/** What a row is under a facet; empty where it is nothing: without a change there is no movement. */
export function filterValueOf({assessment, section}: TableRow, name: FilterField): string {
  if (name === 'section') return section?.id ?? '';
  return assessment[name] ?? '';
}

const optionOrder = ['up', 'down', 'none', ...verdicts];

/** The values of a facet among rows, each once: sections as they come, the others in an order of their own. */
export function filterOptions(rows: readonly TableRow[], name: FilterField): readonly string[] {
  const values = [...new Set(rows.map((row) => filterValueOf(row, name)))].filter(Boolean);
  return name === 'section' ? values : optionOrder.filter((value) => values.includes(value));
}

/** The rows that are all that was chosen. */
export function filterRows(rows: readonly TableRow[], chosen: FilterValues): readonly TableRow[] {
  return rows.filter((row) =>
    filterFields.every((name) => !chosen[name] || filterValueOf(row, name) === chosen[name]),
  );
}
