import type {Row} from './row.ts';

/**
 * Where a key leads in a list of rows, from the index `at` (−1 = nowhere yet); `null` for a key that leads nowhere.
 * PageUp and PageDown go to the nearest row of another guideline, or to the end.
 */
export function walk(rows: readonly Row[], at: number, key: string): number | null {
  const last = rows.length - 1;
  const isOther = (index: number): boolean => rows[index]?.section !== rows[at]?.section;
  const indices = rows.map((_, index) => index);
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return indices.find((index) => index > at && isOther(index)) ?? last;
    case 'PageUp':
      return indices.findLast((index) => index < at && isOther(index)) ?? 0;
    default:
      return null;
  }
}
