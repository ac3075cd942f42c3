import {nothing} from 'lit';
import {lensFrame} from '../../marks/lens.ts';
import {stackedBar} from '../../marks/stacked-bar.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Domain} from '../../scale/domain.ts';
import type {ArrowSize} from '../../scale/labelled-arrow.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {assessedArrow, type ArrowColumn} from '../assessed-arrow.ts';
import {assessedTicks} from '../reference-ticks.ts';
import {assessedIntervals} from '../statistics/assessed-intervals.ts';
import {safeHtml} from '../html-template.ts';
import type {VerdictCount} from '../verdict-counts.ts';
import type {DrawContext, LayoutBlock} from './layout.ts';
import {markMarkup, pixelBox} from './mark.ts';

/** Returns the width of the gutter at each end of a track, in px. */
export function gutterWidth({gutter}: Pick<ArrowColumn, 'gutter'>, {textWidth}: DrawContext): number {
  return gutter === 0 ? 8 : 1.1 * gutter * textWidth('0', 13, false) + 13;
}

/** A track of `width` px with its gutters: the width of one gutter, and the box of the track. */
function trackOf(
  {width, ...column}: Pick<ArrowColumn, 'gutter'> & {readonly width: number},
  height: number,
  canvas: DrawContext,
) {
  const side = gutterWidth(column, canvas);
  const track = width - 2 * side;
  return {side, track, box: pixelBox(track, height)};
}

function sizeClass(track: number): ArrowSize {
  if (track < 180) return 'small';
  return track < 340 ? 'medium' : 'large';
}

/** The labelled arrow with its gutters and the intervals of its values, `width` px wide and 24 px high; 40 px with the labels below. */
export function arrowBlock(
  assessment: Assessment,
  {width, ...column}: ArrowColumn & {readonly width: number},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {side, track, box} = trackOf({...column, width}, 24, canvas);
  const {mark} = assessedArrow(assessment, {size: sizeClass(track), ...column}, locale, box);
  const brackets = assessedIntervals(assessment, column, box) ?? nothing;
  const height = column.gutter === 0 ? 40 : 24;
  return {
    height,
    draw: (x, y) =>
      safeHtml`${markMarkup(mark, [x + side, y], canvas.palette, assessment.verdict)}${markMarkup(brackets, [x + side, y + height], canvas.palette)}\n`,
  };
}

/** An arrow on an enlarged part of its scale, below the whole scale; 48 px high. */
export function lensBlock(
  assessment: Assessment,
  {whole, ...column}: ArrowColumn & {readonly width: number; readonly whole: Domain},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {palette} = canvas;
  const {side, box} = trackOf(column, 48, canvas);
  const frame = lensFrame(column.domain, whole, column.gutter, box);
  // The ground of the labels is that of the frame.
  const ground = {...canvas, palette: {...palette, surface: palette.raised}};
  const arrow = arrowBlock(assessment, column, locale, ground);
  return {
    height: 48,
    draw: (x, y) => safeHtml`${markMarkup(frame, [x + side, y], palette)}\n${arrow.draw(x, y + 24)}`,
  };
}

/** The ticks of baseline and target below an arrow, 18 px high; nothing without both. */
export function ticksBlock(
  assessment: Assessment,
  column: ArrowColumn & {readonly width: number},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {side, box} = trackOf(column, 18, canvas);
  const ticks = assessedTicks(assessment, column, locale, box) ?? nothing;
  return {
    height: ticks === nothing ? 0 : 18,
    draw: (x, y) => safeHtml`${markMarkup(ticks, [x + side, y], canvas.palette)}\n`,
  };
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
