import {svg} from 'lit';
import {axisLabel} from '../../marks/axis.ts';
import {areMeeting, labelExtent} from '../../scale/horizontal-labels.ts';
import type {LayoutBlock, DrawContext} from './layout.ts';
import {markMarkup, pixelBox} from './mark.ts';
import {safeHtml} from '../html-template.ts';

/** A label of a horizontal axis; position in percent from the left. */
interface PercentLabel {
  readonly text: string;
  readonly percent: number;
}

export interface AxisSize {
  readonly width: number;
  /** There is room beyond the ends of the axis. */
  readonly hasGutters: boolean;
}

/** Height of a line of labels, in px. */
const lineHeight = 16;
/** Least space between two labels, in px. */
const leastGap = 6;

/**
 * Labels of a horizontal axis in the lines that they need, so that none is over another. The last and the first label are
 * in the first line before the others.
 */
export function axisLines<Label extends PercentLabel>(
  labels: readonly Label[],
  size: AxisSize,
  canvas: DrawContext,
): readonly (readonly Label[])[] {
  const {width, hasGutters} = size;
  const gap = (leastGap / width) * 100;
  const extent = ({text, percent}: Label): readonly [number, number] =>
    labelExtent(percent, (canvas.textWidth(text, 12, false) / width) * 100, hasGutters);
  const lines: Label[][] = [];
  for (const label of new Set([...labels.slice(-1), ...labels])) {
    const line = lines.find((placed) =>
      placed.every((other) => !areMeeting(extent(label), extent(other), gap)),
    );
    if (line) line.push(label);
    else lines.push([label]);
  }
  // In the order of the axis, as in the element.
  return lines.map((line) => labels.filter((label) => line.includes(label)));
}

/** Labels of a horizontal axis, in lines of 16 px. */
export function axisBlock(labels: readonly PercentLabel[], size: AxisSize, canvas: DrawContext): LayoutBlock {
  const lines = axisLines(labels, size, canvas);
  const height = lineHeight * lines.length;
  const box = pixelBox(size.width, height);
  const mark = svg`${lines.map((line, index) => line.map((label) => axisLabel({...label, y: 12 + lineHeight * index, hasGutters: size.hasGutters}, box)))}`;
  return {height, draw: (x, y) => safeHtml`${markMarkup(mark, [x, y], canvas.palette)}\n`};
}
