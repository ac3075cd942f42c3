import type {Movement, Verdict} from '../../model/analysis/assessment.ts';
import {arrowShapes, glyphShapes} from '../../scale/verdict-icon.ts';
import {px, type Block, type Pen} from './layout.ts';
import {markup, type Markup} from '../html-template.ts';
import {paragraph} from './text.ts';

/** The shape of a verdict, 16 px square. */
export function glyphDrawing(verdict: Verdict, x: number, y: number, {palette}: Pen): Markup {
  const [outline, sign] = glyphShapes[verdict];
  const {mark} = palette.verdicts[verdict];
  return markup`<g transform="translate(${px(x)} ${px(y)})" stroke="${mark}" stroke-width="${sign ? 1 : 1.75}"><path d="${outline}" fill="${sign ? mark : 'none'}"/>${
    sign === undefined
      ? null
      : markup`<path d="${sign}" fill="none" stroke="${palette.surface}" stroke-width="1.75"/>`
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
  pen: Pen,
): Block {
  const word = chip(verdict, state, width, pen);
  if (change === null) return word;
  const moved = changeDrawing(verdict, movement, change, pen);
  const isBeside = word.width + 12 + moved.width <= width;
  return {
    height: isBeside ? word.height : word.height + 8 + moved.height,
    draw: (x, y) =>
      markup`${word.draw(x, y)}${isBeside ? moved.draw(x + word.width + 12, y + (word.height - moved.height) / 2) : moved.draw(x, y + word.height + 8)}`,
  };
}

interface Wide extends Block {
  readonly width: number;
}

function chip(verdict: Verdict, state: string, width: number, pen: Pen): Wide {
  const {mark, ink, chip} = pen.palette.verdicts[verdict];
  const own = Math.min(width, pen.textWidth(state, 16, true) + 46);
  const words = paragraph([{text: state, size: 16, fill: ink, isBold: true}], own - 44, pen);
  const height = Math.max(chipHeight, words.height + 8);
  const dash = verdict === 'incomparable' ? markup` stroke-dasharray="4 3"` : null;
  return {
    width: own,
    height,
    draw: (
      x,
      y,
    ) => markup`<rect x="${px(x + 0.5)}" y="${px(y + 0.5)}" width="${px(own - 1)}" height="${px(height - 1)}" rx="6" fill="${chip}" stroke="${mark}"${dash}/>${glyphDrawing(verdict, x + 10, y + (height - 16) / 2, pen)}
${words.draw(x + 33, y + (height - words.height) / 2)}`,
  };
}

function changeDrawing(verdict: Verdict, movement: Movement | null, change: string, pen: Pen): Wide {
  const {ink} = pen.palette.verdicts[verdict];
  const indent = movement && arrowShapes[movement] ? 18 : 0;
  const width = pen.textWidth(change, 17, true) + indent;
  const words = paragraph([{text: change, size: 17, fill: ink, isBold: true}], width - indent, pen);
  return {
    width,
    height: words.height,
    draw: (x, y) => markup`${arrowDrawing(verdict, movement, [x, y + 6], pen)}${words.draw(x + indent, y)}`,
  };
}

/** The arrow of a movement, 12 px square, in the ink of a verdict; nothing where nothing moved. */
export function arrowDrawing(
  verdict: Verdict,
  movement: Movement | null,
  [x, y]: readonly [number, number],
  {palette}: Pen,
): Markup | null {
  const arrow = movement && arrowShapes[movement];
  return (
    arrow &&
    markup`<path transform="translate(${px(x)} ${px(y)}) scale(.75)" d="${arrow}" fill="${palette.verdicts[verdict].ink}"/>`
  );
}
