import type {TableRow} from './row.ts';

/**
 * Returns the index of the row that a key moves to from `activeIndex` (−1 = none is active); `null` for other keys.
 * PageUp and PageDown go to the nearest row of another section, else to the first or last row.
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
