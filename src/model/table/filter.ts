import {verdicts} from '../analysis/assessment.ts';
import type {TableRow} from './row.ts';

/** Fields that a table can be filtered by. */
export const filterFields = ['section', 'movement', 'verdict'] as const;
export type FilterField = (typeof filterFields)[number];

/** The selected value of each field; absent or empty selects all. The value of a section is the id of its group. */
export type FilterValues = Readonly<Partial<Record<FilterField, string>>>;

/** Returns the value of a row for a filter field; empty when it has none, as for the movement without a change. */
export function filterValueOf({assessment, section}: TableRow, name: FilterField): string {
  if (name === 'section') return section?.id ?? '';
  return assessment[name] ?? '';
}

const optionOrder = ['up', 'down', 'none', ...verdicts];

/** Returns the distinct values of a field: sections in order of appearance, the others in a fixed order. */
export function filterOptions(rows: readonly TableRow[], name: FilterField): readonly string[] {
  const values = [...new Set(rows.map((row) => filterValueOf(row, name)))].filter(Boolean);
  return name === 'section' ? values : optionOrder.filter((value) => values.includes(value));
}

/** Returns the rows that match every selected value. */
export function filterRows(rows: readonly TableRow[], selected: FilterValues): readonly TableRow[] {
  return rows.filter((row) =>
    filterFields.every((name) => !selected[name] || filterValueOf(row, name) === selected[name]),
  );
}
