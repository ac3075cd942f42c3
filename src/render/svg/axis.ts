import type {LayoutBlock, DrawContext} from './layout.ts';
import {roundPx} from './layout.ts';
import {safeHtml} from '../html-template.ts';

/** What the two ends of a track stand for, under it. */
export function axisEnds(
  [start, end]: readonly [string, string],
  width: number,
  {palette}: DrawContext,
): LayoutBlock {
  const text = (x: number, y: number, anchor: string, words: string) =>
    safeHtml`<text x="${roundPx(x)}" y="${roundPx(y + 12)}" font-size="12" fill="${palette.muted}" text-anchor="${anchor}">${words}</text>`;
  return {
    height: 16,
    draw: (x, y) => safeHtml`${text(x, y, 'start', start)}${text(x + width, y, 'end', end)}\n`,
  };
}
