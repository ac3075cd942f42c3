import {verdicts} from '../analysis/assessment.ts';
import type {Row} from './row.ts';

/** What a reader can narrow a table by. */
export const facets = ['section', 'movement', 'verdict'] as const;
export type Facet = (typeof facets)[number];

/** What was chosen of each facet; absent or empty = all. A section is chosen by the id of its group. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** What a row is under a facet; empty where it is nothing: without a change there is no movement. */
export function facet({finding, section}: Row, name: Facet): string {
  if (name === 'section') return section?.id ?? '';
  return finding[name] ?? '';
}

const known = ['up', 'down', 'none', ...verdicts];

/** The values of a facet among rows, each once: sections as they come, the others in an order of their own. */
export function facetValues(rows: readonly Row[], name: Facet): readonly string[] {
  const values = [...new Set(rows.map((row) => facet(row, name)))].filter(Boolean);
  return name === 'section' ? values : known.filter((value) => values.includes(value));
}

/** The rows that are all that was chosen. */
export function chosenRows(rows: readonly Row[], chosen: Chosen): readonly Row[] {
  return rows.filter((row) => facets.every((name) => !chosen[name] || facet(row, name) === chosen[name]));
}
