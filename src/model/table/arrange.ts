import {groupBy as groupRows} from '../group-by.ts';
import type {Group} from '../report/group.ts';
import type {TableRow} from './row.ts';
import {rowOrder, type CompareRows} from './row-order.ts';
import type {Sort} from './sort.ts';

export const groupByOptions = ['guideline', 'none'] as const;
/** `guideline`: in sections by the level above the services. `none`: one list. */
export type Grouping = (typeof groupByOptions)[number];

export interface ArrangeOptions {
  /** `null` keeps the given order. */
  readonly sort: Sort | null;
  readonly groupBy: Grouping;
  /** Compares names in the current locale. */
  readonly compareNames: CompareRows;
}

/** Rows under the heading of a group; `group` is `null` without a heading. */
export interface Section {
  readonly group: Group | null;
  readonly rows: readonly TableRow[];
}

/**
 * Groups rows into sections and sorts within each. Sections and equal rows keep their given order. Rows without a value
 * in the sorted column come last in both directions, because a missing value is neither small nor large.
 */
export function groupAndSortRows(
  rows: readonly TableRow[],
  {sort, groupBy, compareNames}: ArrangeOptions,
): readonly Section[] {
  const sortSection = (unsorted: readonly TableRow[]): readonly TableRow[] =>
    sort ? sortRows(unsorted, sort, compareNames) : unsorted;
  if (groupBy === 'none') return [{group: null, rows: sortSection(rows)}];
  return [...groupRows(rows, ({section}) => section)].map(([group, members]) => ({
    group,
    rows: sortSection(members),
  }));
}

/** Returns the first `count` rows in their sections, without empty sections. */
export function takeRows(sections: readonly Section[], count: number): readonly Section[] {
  let remaining = count;
  return sections.flatMap(({group, rows}) => {
    const taken = rows.slice(0, remaining);
    remaining -= taken.length;
    return taken.length > 0 ? [{group, rows: taken}] : [];
  });
}

function sortRows(
  rows: readonly TableRow[],
  {column, descending}: Sort,
  compareNames: CompareRows,
): readonly TableRow[] {
  const {isMissing, compare} = rowOrder(column, compareNames);
  const present = rows.filter((row) => !isMissing(row));
  present.sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  return [...present, ...rows.filter(isMissing)];
}
