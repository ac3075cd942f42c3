import {isNumber} from './percent.ts';

/** A value; `null` or a value that is not finite is not drawn. */
interface Valued {
  readonly value: number | null;
}

/** Columns of a plot: more than a screen has pixels for it. */
const columnCount = 1000;
/** The first, the last, the least and the greatest value of a column look the same as all of its values. */
const pointsPerColumn = 4;

/** `x`: in percent of the width. */
function columnOf(x: number): number {
  return Math.round((x / 100) * (columnCount - 1));
}

/** Returns positions in ascending order without those that the width cannot show: at most one of each column. */
export function oncePerColumn(xs: readonly number[]): readonly number[] {
  if (xs.length <= columnCount) return xs;
  return xs.filter((x, index) => columnOf(x) !== columnOf(xs[index - 1] ?? -1));
}

/**
 * Returns whether the width can show a point: true for all, or for the first, the last, the least and the greatest value
 * of each column. `xs`: the position of each point, in ascending order.
 */
export function shownPoints<T extends Valued>(
  points: readonly T[],
  xs: readonly number[],
): (point: T) => boolean {
  if (points.length <= columnCount * pointsPerColumn) return () => true;
  const columns: {first: T; last: T; least: T; greatest: T}[] = [];
  let current = -1;
  points.forEach((point, index) => {
    const {value} = point;
    if (!isNumber(value)) return;
    const column = columnOf(xs[index] ?? 0);
    const kept = columns.at(-1);
    if (!kept || column !== current) {
      columns.push({first: point, last: point, least: point, greatest: point});
      current = column;
      return;
    }
    kept.last = point;
    if (value < (kept.least.value ?? 0)) kept.least = point;
    if (value > (kept.greatest.value ?? 0)) kept.greatest = point;
  });
  const shown = new Set(columns.flatMap((kept) => Object.values(kept)));
  return (point) => shown.has(point);
}
