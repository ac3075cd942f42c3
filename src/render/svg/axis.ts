import {svg} from 'lit';
import {axisLabel} from '../../marks/axis.ts';
import type {LayoutBlock, DrawContext} from './layout.ts';
import {markMarkup, pixelBox} from './mark.ts';
import {safeHtml} from '../html-template.ts';

/** A label of a horizontal axis; position in percent from the left. */
interface PercentLabel {
  readonly text: string;
  readonly percent: number;
}

/** Labels of a horizontal axis, 16 px high. `hasGutters`: there is room beyond its ends. */
export function axisBlock(
  labels: readonly PercentLabel[],
  {width, hasGutters}: {readonly width: number; readonly hasGutters: boolean},
  {palette}: DrawContext,
): LayoutBlock {
  const box = pixelBox(width, 16);
  const mark = svg`${labels.map((label) => axisLabel({...label, y: 12, hasGutters}, box))}`;
  return {height: 16, draw: (x, y) => safeHtml`${markMarkup(mark, [x, y], palette)}\n`};
}
