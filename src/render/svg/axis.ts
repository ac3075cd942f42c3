import type {Block, Pen} from './layout.ts';
import {px} from './layout.ts';
import {markup} from '../html-template.ts';

/** What the two ends of a track stand for, under it. */
export function axisEnds([start, end]: readonly [string, string], width: number, {palette}: Pen): Block {
  const text = (x: number, y: number, anchor: string, words: string) =>
    markup`<text x="${px(x)}" y="${px(y + 12)}" font-size="12" fill="${palette.muted}" text-anchor="${anchor}">${words}</text>`;
  return {
    height: 16,
    draw: (x, y) => markup`${text(x, y, 'start', start)}${text(x + width, y, 'end', end)}\n`,
  };
}
