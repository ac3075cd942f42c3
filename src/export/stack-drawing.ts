import {placeStack} from '../scale/stacked.ts';
import {textured} from './bar-drawing.ts';
import {px, type Block, type Pen} from './drawing.ts';
import {markup} from './markup.ts';
import type {Count} from './summary-words.ts';

/** The stacked bar of a roll-up, 20 px high: the shares of the bar on a page, at the same percents. */
export function stack(counts: readonly Count[], width: number, {palette}: Pen): Block {
  const placed = placeStack(counts.map(({count}) => count));
  if (counts.every(({count}) => count === 0)) return {height: 0, draw: () => markup``};
  return {
    height: 20,
    draw: (x, y) =>
      markup`<g class="stack">${counts.map(({verdict}, index) => {
        const {start = 0, length = 0} = placed[index] ?? {};
        if (length === 0) return null;
        const box = {
          x: px(x + (width * start) / 100),
          y: px(y + 1),
          width: px((width * length) / 100),
          height: 18,
        };
        return verdict === 'incomparable'
          ? markup`<rect class="share" x="${box.x}" y="${box.y}" width="${box.width}" height="18" fill="${palette.surface}" stroke="${palette.verdicts[verdict].mark}" stroke-width="1.5" stroke-dasharray="4 3"/>`
          : markup`<g stroke="${palette.surface}" stroke-width="2">${textured('share', verdict, box, palette)}</g>`;
      })}</g>\n`,
  };
}
