import {nothing} from 'lit';
import type {Movement, Verdict} from '../../model/analysis/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {markMarkup} from './mark.ts';
import {paragraph} from './text.ts';

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
    ) => safeHtml`<rect x="${roundPx(x + 0.5)}" y="${roundPx(y + 0.5)}" width="${roundPx(own - 1)}" height="${roundPx(height - 1)}" rx="6" fill="${badge}" stroke="${fill}"${dash}/>${markMarkup(verdictIcon(verdict), [x + 10, y + (height - 16) / 2], pen.palette, verdict)}
${words.draw(x + 33, y + (height - words.height) / 2)}`,
  };
}

function changeDrawing(verdict: Verdict, movement: Movement | null, change: string, pen: DrawContext): Wide {
  const {ink} = pen.palette.verdicts[verdict];
  const arrow = movementArrow(movement);
  const indent = arrow === nothing ? 0 : 18;
  const width = pen.textWidth(change, 17, true) + indent;
  const words = paragraph([{text: change, size: 17, fill: ink, isBold: true}], width - indent, pen);
  return {
    width,
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(arrow, [x, y + 6], pen.palette, verdict)}${words.draw(x + indent, y)}`,
  };
}
