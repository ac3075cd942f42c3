import type {TableRow} from './row.ts';

/**
 * Where a key leads in a list of rows, from the index `at` (−1 = nowhere yet); `null` for a key that leads nowhere.
 * PageUp and PageDown go to the nearest row of another guideline, or to the end.
 */
export function moveActiveRow(rows: readonly TableRow[], activeIndex: number, key: string): number | null {
  const last = rows.length - 1;
  const isOtherSection = (index: number): boolean => rows[index]?.section !== rows[activeIndex]?.section;
  const indices = rows.map((_, index) => index);
  switch (key) {
    case 'ArrowDown':
      return Math.min(activeIndex + 1, last);
    case 'ArrowUp':
      return Math.max(activeIndex - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return indices.find((index) => index > activeIndex && isOtherSection(index)) ?? last;
    case 'PageUp':
      return indices.findLast((index) => index < activeIndex && isOtherSection(index)) ?? 0;
    default:
      return null;
  }
}
