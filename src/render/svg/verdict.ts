import type {Movement, Verdict} from '../../model/analysis/assessment.ts';
import {arrowPaths, verdictIconPaths} from '../../scale/verdict-icon.ts';
import {roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml, type Markup} from '../html-template.ts';
import {paragraph} from './text.ts';

/** The shape of a verdict, 16 px square. */
export function glyphDrawing(verdict: Verdict, x: number, y: number, {palette}: DrawContext): Markup {
  const [outline, sign] = verdictIconPaths[verdict];
  const {fill} = palette.verdicts[verdict];
  return safeHtml`<g transform="translate(${roundPx(x)} ${roundPx(y)})" stroke="${fill}" stroke-width="${sign ? 1 : 1.75}"><path d="${outline}" fill="${sign ? fill : 'none'}"/>${
    sign === undefined
      ? null
      : safeHtml`<path d="${sign}" fill="none" stroke="${palette.surface}" stroke-width="1.75"/>`
  }</g>`;
}

const chipHeight = 30;

/** The chip with the word of a verdict and, beside it or where there is no room under it, the signed change. */
export function verdictDrawing(
  {
    verdict,
    movement,
    state,
    change,
  }: {
    readonly verdict: Verdict;
    readonly movement: Movement | null;
    readonly state: string;
    readonly change: string | null;
  },
  width: number,
  pen: DrawContext,
): LayoutBlock {
  const word = chip(verdict, state, width, pen);
  if (change === null) return word;
  const moved = changeDrawing(verdict, movement, change, pen);
  const isBeside = word.width + 12 + moved.width <= width;
  return {
    height: isBeside ? word.height : word.height + 8 + moved.height,
    draw: (x, y) =>
      safeHtml`${word.draw(x, y)}${isBeside ? moved.draw(x + word.width + 12, y + (word.height - moved.height) / 2) : moved.draw(x, y + word.height + 8)}`,
  };
}

interface Wide extends LayoutBlock {
  readonly width: number;
}

function chip(verdict: Verdict, state: string, width: number, pen: DrawContext): Wide {
  const {fill, ink, badge} = pen.palette.verdicts[verdict];
  const own = Math.min(width, pen.textWidth(state, 16, true) + 46);
  const words = paragraph([{text: state, size: 16, fill: ink, isBold: true}], own - 44, pen);
  const height = Math.max(chipHeight, words.height + 8);
  const dash = verdict === 'incomparable' ? safeHtml` stroke-dasharray="4 3"` : null;
  return {
    width: own,
    height,
    draw: (
      x,
      y,
    ) => safeHtml`<rect x="${roundPx(x + 0.5)}" y="${roundPx(y + 0.5)}" width="${roundPx(own - 1)}" height="${roundPx(height - 1)}" rx="6" fill="${badge}" stroke="${fill}"${dash}/>${glyphDrawing(verdict, x + 10, y + (height - 16) / 2, pen)}
${words.draw(x + 33, y + (height - words.height) / 2)}`,
  };
}

function changeDrawing(verdict: Verdict, movement: Movement | null, change: string, pen: DrawContext): Wide {
  const {ink} = pen.palette.verdicts[verdict];
  const indent = movement && arrowPaths[movement] ? 18 : 0;
  const width = pen.textWidth(change, 17, true) + indent;
  const words = paragraph([{text: change, size: 17, fill: ink, isBold: true}], width - indent, pen);
  return {
    width,
    height: words.height,
    draw: (x, y) => safeHtml`${arrowDrawing(verdict, movement, [x, y + 6], pen)}${words.draw(x + indent, y)}`,
  };
}

/** The arrow of a movement, 12 px square, in the ink of a verdict; nothing where nothing moved. */
export function arrowDrawing(
  verdict: Verdict,
  movement: Movement | null,
  [x, y]: readonly [number, number],
  {palette}: DrawContext,
): Markup | null {
  const arrow = movement && arrowPaths[movement];
  return (
    arrow &&
    safeHtml`<path transform="translate(${roundPx(x)} ${roundPx(y)}) scale(.75)" d="${arrow}" fill="${palette.verdicts[verdict].ink}"/>`
  );
}
