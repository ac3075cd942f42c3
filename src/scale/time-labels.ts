import {labelStart} from './axis-anchor.ts';

/** A label of the time axis, in percent of the width. */
export interface TimeLabel {
  readonly x: number;
  readonly period: string;
  /** The label fits in a wide chart only. */
  readonly isWideOnly: boolean;
}

/** Width of a label character in percent of the chart, at 12 px in a chart of 240 px, and in one of 500 px. */
const [NARROW, WIDE] = [3.2, 1.5];

type Label = Omit<TimeLabel, 'isWideOnly'>;

/** Returns the last label, the first, and as many between them as do not overlap. */
export function timeLabels(candidates: readonly Label[]): readonly TimeLabel[] {
  const sorted = [...candidates].sort((a, b) => a.x - b.x);
  const byPriority = [...sorted.slice(-1), ...sorted];
  const narrow = withoutOverlap([], byPriority, NARROW);
  return withoutOverlap(narrow, byPriority, WIDE)
    .map((label) => ({...label, isWideOnly: !narrow.includes(label)}))
    .sort((a, b) => a.x - b.x);
}

/** Returns the labels of `kept` and those candidates that do not overlap an earlier one. */
function withoutOverlap(
  kept: readonly Label[],
  candidates: readonly Label[],
  characterWidth: number,
): readonly Label[] {
  const placed = [...kept];
  const width = ({period}: Label): number => period.length * characterWidth;
  const start = (label: Label): number => labelStart(label.x, width(label), false);
  for (const label of candidates) {
    const isFree = placed.every((other) => {
      const [left, right] = start(label) < start(other) ? [label, other] : [other, label];
      return start(left) + width(left) + characterWidth <= start(right);
    });
    if (isFree) placed.push(label);
  }
  return placed;
}
