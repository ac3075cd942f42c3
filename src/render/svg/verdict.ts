import {nothing} from 'lit';
import type {Movement, Verdict} from '../../model/analysis/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {markMarkup} from './mark.ts';
import {paragraph} from './text.ts';

const chipHeight = 30;

/** The chip with the label of a verdict, and the signed change beside it, or below it when the width is too small. */
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
  canvas: DrawContext,
): LayoutBlock {
  const badge = chip(verdict, state, width, canvas);
  if (change === null) return badge;
  const signedChange = changeDrawing(verdict, movement, change, canvas);
  const isBeside = badge.width + 12 + signedChange.width <= width;
  return {
    height: isBeside ? badge.height : badge.height + 8 + signedChange.height,
    draw: (x, y) =>
      safeHtml`${badge.draw(x, y)}${isBeside ? signedChange.draw(x + badge.width + 12, y + (badge.height - signedChange.height) / 2) : signedChange.draw(x, y + badge.height + 8)}`,
  };
}

interface SizedBlock extends LayoutBlock {
  readonly width: number;
}

function chip(verdict: Verdict, state: string, width: number, canvas: DrawContext): SizedBlock {
  const {fill, ink, badge} = canvas.palette.verdicts[verdict];
  const chipWidth = Math.min(width, canvas.textWidth(state, 16, true) + 46);
  const label = paragraph([{text: state, size: 16, fill: ink, isBold: true}], chipWidth - 44, canvas);
  const height = Math.max(chipHeight, label.height + 8);
  const dash = verdict === 'incomparable' ? safeHtml` stroke-dasharray="4 3"` : null;
  return {
    width: chipWidth,
    height,
    draw: (
      x,
      y,
    ) => safeHtml`<rect x="${roundPx(x + 0.5)}" y="${roundPx(y + 0.5)}" width="${roundPx(chipWidth - 1)}" height="${roundPx(height - 1)}" rx="6" fill="${badge}" stroke="${fill}"${dash}/>${markMarkup(verdictIcon(verdict), [x + 10, y + (height - 16) / 2], canvas.palette, verdict)}
${label.draw(x + 33, y + (height - label.height) / 2)}`,
  };
}

function changeDrawing(
  verdict: Verdict,
  movement: Movement | null,
  change: string,
  canvas: DrawContext,
): SizedBlock {
  const {ink} = canvas.palette.verdicts[verdict];
  const arrow = movementArrow(movement);
  const indent = arrow === nothing ? 0 : 18;
  const width = canvas.textWidth(change, 17, true) + indent;
  const words = paragraph([{text: change, size: 17, fill: ink, isBold: true}], width - indent, canvas);
  return {
    width,
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(arrow, [x, y + 6], canvas.palette, verdict)}${words.draw(x + indent, y)}`,
  };
}
