import {compare} from '../decimal.ts';
import type {Verdict} from '../analysis/assessment.ts';
import type {TableRow} from './row.ts';
import {observationFor} from './period-column.ts';

/** Created on first use, because that takes several milliseconds and cards need none. */
let collator: Intl.Collator | undefined;

/** Compares codes part by part, numbers by value, so that `3.9` comes before `3.10`. */
export function compareCodes(a: string, b: string): number {
  collator ??= new Intl.Collator('en', {numeric: true});
  return collator.compare(a, b);
}

/** The order of a column, lowest first, and which rows have no value in it. */
export interface RowOrder {
  readonly isMissing: (row: TableRow) => boolean;
  /** Compares two rows that have a value. */
  readonly compare: CompareRows;
}

export type CompareRows = (a: TableRow, b: TableRow) => number;

/** From worst to best, `uncertain` and `unjudged` in the middle. `incomparable` counts as missing. */
const verdictRank: readonly Verdict[] = ['unfavourable', 'unchanged', 'uncertain', 'unjudged', 'favourable'];

/** The columns with an order of their own. */
export const columnOrders: readonly string[] = ['service', 'indicator', 'change', 'verdict'];

/** Whether rows can be in the order of the column: it is named above, or a period in which a row has a value. */
export function isOrder(column: string, rows: readonly TableRow[]): boolean {
  return columnOrders.includes(column) || !rows.every(rowOrder(column, () => 0).isMissing);
}

/** Returns the order of a column: `service` by code, `indicator` by name. Any other name is a period. */
export function rowOrder(column: string, compareNames: CompareRows): RowOrder {
  switch (column) {
    case 'service':
      return orderBy(({code}) => code, compareCodes);
    case 'indicator':
      return {isMissing: () => false, compare: compareNames};
    case 'change':
      return orderBy(({assessment}) => assessment.change, compare);
    case 'verdict':
      return orderBy(
        ({assessment}) => (assessment.incomparableReason ? null : verdictRank.indexOf(assessment.verdict)),
        compareNumbers,
      );
    default:
      return orderBy(({assessment}) => observationFor(assessment, column)?.value ?? null, compareNumbers);
  }
}

function orderBy<T>(sortKey: (row: TableRow) => T | null, compareKeys: (a: T, b: T) => number): RowOrder {
  const compareRows: CompareRows = (a, b) => {
    const [first, second] = [sortKey(a), sortKey(b)];
    return first === null || second === null ? 0 : compareKeys(first, second);
  };
  return {isMissing: (row) => sortKey(row) === null, compare: compareRows};
}

function compareNumbers(a: number, b: number): number {
  return Math.sign(a - b);
}
