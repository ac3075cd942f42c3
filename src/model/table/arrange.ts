import {groupBy as groupRows} from '../group-by.ts';
import type {Group} from '../report/group.ts';
import type {TableRow} from './row.ts';
import {rowOrder, type CompareRows} from './row-order.ts';
import type {Sort} from './sort.ts';

export const groupByOptions = ['guideline', 'none'] as const;
/** `guideline`: under the headings of the level above the services. `none`: one list. */
export type Grouping = (typeof groupByOptions)[number];

export interface ArrangeOptions {
  /** `null` = as they come. */
  readonly sort: Sort | null;
  readonly groupBy: Grouping;
  /** The order of names in the reader's language. */
  readonly compareNames: CompareRows;
}

/** Rows under one heading, or under none. */
export interface Section {
  readonly group: Group | null;
  readonly rows: readonly TableRow[];
}

/**
 * Rows in sections, and in order within each. The sections stay as they come, equal rows too; rows that lack what
 * is sorted by come last in both directions, for missing is neither small nor large.
 */
export function groupAndSortRows(
  rows: readonly TableRow[],
  {sort, groupBy, compareNames}: ArrangeOptions,
): readonly Section[] {
  const sortRows = (some: readonly TableRow[]): readonly TableRow[] =>
    sort ? sorted(some, sort, compareNames) : some;
  if (groupBy === 'none') return [{group: null, rows: sortRows(rows)}];
  return [...groupRows(rows, ({section}) => section)].map(([group, some]) => ({group, rows: sortRows(some)}));
}

/** The first `count` rows, under their headings. */
export function takeRows(sections: readonly Section[], count: number): readonly Section[] {
  let left = count;
  return sections.flatMap(({group, rows}) => {
    const some = rows.slice(0, left);
    left -= some.length;
    return some.length > 0 ? [{group, rows: some}] : [];
  });
}

function sorted(
  rows: readonly TableRow[],
  {column, descending}: Sort,
  compareNames: CompareRows,
): readonly TableRow[] {
  const {isMissing, compare} = rowOrder(column, compareNames);
  const present = rows.filter((row) => !isMissing(row));
  present.sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  return [...present, ...rows.filter(isMissing)];
}
