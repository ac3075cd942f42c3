import {rowOrder, type CompareRows} from './row-order.ts';
import type {TableRow} from './row.ts';
import {parseSort, type Sort} from './sort.ts';

/** Columns by which charts are sorted. */
const rankingColumns: readonly string[] = ['change', 'verdict', 'service'];

/** The largest rise first. */
export const defaultRanking: Sort = {column: 'change', descending: true};

/** Reads `change`, `verdict` or `code`, then `ascending` (default) or `descending`. Any other text gives the default ranking. */
export function parseRanking(text: string): Sort {
  const sort = parseSort(text);
  return sort && rankingColumns.includes(sort.column) ? sort : defaultRanking;
}

/** Comparable rows in the order of a ranking. Equal rows: the larger rise first, then in the order of the document. */
export function rankRows(rows: readonly TableRow[], ranking = defaultRanking): readonly TableRow[] {
  const {column, descending} = ranking;
  const comparable = rows.filter(({assessment}) => assessment.change).sort(reversed(comparatorFor('change')));
  return comparable.sort(descending ? reversed(comparatorFor(column)) : comparatorFor(column));
}

function comparatorFor(column: string): CompareRows {
  return rowOrder(column, () => 0).compare;
}

function reversed(compare: CompareRows): CompareRows {
  return (a, b) => compare(b, a);
}
