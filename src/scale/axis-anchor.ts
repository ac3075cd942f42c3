/** Share of a label that is before its position, by the anchor of its text. */
const sharesBefore = {start: 0, middle: 0.5, end: 1} as const;

/** Anchor of a label of a horizontal axis, at a position in percent: near an end of the axis it is aligned with the end. */
export function axisAnchor(percent: number, hasGutters: boolean): keyof typeof sharesBefore {
  return hasGutters || (percent >= 5 && percent <= 95) ? 'middle' : percent < 5 ? 'start' : 'end';
}

/** Returns where a label of this width begins, in percent. */
export function labelStart(percent: number, width: number, hasGutters: boolean): number {
  return percent - width * sharesBefore[axisAnchor(percent, hasGutters)];
}
