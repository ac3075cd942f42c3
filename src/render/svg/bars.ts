import {stackedBar} from '../../marks/stacked-bar.ts';
import {variationBar} from '../../marks/variation-bar.ts';
import type {Verdict} from '../../model/analysis/assessment.ts';
import type {PlacedBar} from '../../scale/variation-bar.ts';
import {safeHtml} from '../html-template.ts';
import type {VerdictCount} from '../verdict-counts.ts';
import type {DrawContext, LayoutBlock} from './layout.ts';
import {markMarkup, pixelBox} from './mark.ts';

/** The variation bar, 24 px high. */
export function barBlock(
  placed: PlacedBar,
  verdict: Verdict,
  width: number,
  {palette}: DrawContext,
): LayoutBlock {
  const mark = variationBar(placed, verdict, pixelBox(width, 24));
  return {height: 24, draw: (x, y) => safeHtml`${markMarkup(mark, [x, y], palette, verdict)}\n`};
}

/** The stacked bar of a roll-up, 20 px high; nothing when all counts are zero. */
export function stackBlock(
  counts: readonly VerdictCount[],
  width: number,
  {palette}: DrawContext,
): LayoutBlock {
  const mark = stackedBar(counts, pixelBox(width, 20));
  const isEmpty = counts.every(({count}) => count === 0);
  return {height: isEmpty ? 0 : 20, draw: (x, y) => safeHtml`${markMarkup(mark, [x, y], palette)}\n`};
}
