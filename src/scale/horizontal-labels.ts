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
  const extent = ({x, period}: Label): Extent => labelExtent(x, period.length * characterWidth, false);
  for (const label of candidates)
    if (!placed.some((other) => areMeeting(extent(label), extent(other), characterWidth))) placed.push(label);
  return placed;
}

/** Where a label begins and ends, in percent. */
type Extent = readonly [start: number, end: number];

/** Share of a label that is before its position, by the anchor of its text. */
const sharesBefore = {start: 0, middle: 0.5, end: 1} as const;

/** Anchor of a label of a horizontal axis, at a position in percent: near an end of the axis it is aligned with the end. */
export function axisAnchor(percent: number, hasGutters: boolean): keyof typeof sharesBefore {
  return hasGutters || (percent >= 5 && percent <= 95) ? 'middle' : percent < 5 ? 'start' : 'end';
}

/** Returns where a label of this width begins and ends. */
export function labelExtent(percent: number, width: number, hasGutters: boolean): Extent {
  const start = percent - width * sharesBefore[axisAnchor(percent, hasGutters)];
  return [start, start + width];
}

/** Whether two labels are closer than `gap`. */
export function areMeeting([start, end]: Extent, [otherStart, otherEnd]: Extent, gap: number): boolean {
  return start < otherEnd + gap && otherStart < end + gap;
}
