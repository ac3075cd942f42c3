import {rowOrder, type CompareRows} from './row-order.ts';
import type {TableRow} from './row.ts';
import type {Sort} from './sort.ts';

export const rankingKeys = ['change', 'verdict', 'code'] as const;
/** `change`: the largest rise first. `verdict`: from best to worst. `code`: as the document numbers them. */
export type Ranking = (typeof rankingKeys)[number];

/** The sort of a table that a ranking is: it is told in the same words. */
export const rankingSort: Readonly<Record<Ranking, Sort>> = {
  change: {column: 'change', descending: true},
  verdict: {column: 'verdict', descending: true},
  code: {column: 'service', descending: false},
};

/** The rows that can be compared, in order; among equals the larger rise first, then as they come. */
export function rankRows(rows: readonly TableRow[], ranking: Ranking): readonly TableRow[] {
  const {column, descending} = rankingSort[ranking];
  const comparable = rows.filter(({assessment}) => assessment.change).sort(reversed(comparatorFor('change')));
  return comparable.sort(descending ? reversed(comparatorFor(column)) : comparatorFor(column));
}

function comparatorFor(column: string): CompareRows {
  return rowOrder(column, () => 0).compare;
}

function reversed(compare: CompareRows): CompareRows {
  return (a, b) => compare(b, a);
}
