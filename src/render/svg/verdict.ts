import {nothing} from 'lit';
import type {Movement, Verdict} from '../../model/analysis/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {safeHtml} from '../html-template.ts';
import type {DrawContext, LayoutBlock} from './layout.ts';
import {markMarkup} from './mark.ts';
import {paragraph} from './text.ts';

interface Outcome {
  readonly verdict: Verdict;
  readonly movement: Movement | null;
  readonly state: string;
  /** In brackets after the state; null for none. */
  readonly note: string | null;
  readonly change: string | null;
}

interface SizedBlock extends LayoutBlock {
  readonly width: number;
}

const [iconSize, gap] = [20, 14];

/** The signed change, then the label of the verdict with its icon; below each other when the width is too small. */
export function verdictDrawing(outcome: Outcome, width: number, canvas: DrawContext): LayoutBlock {
  const label = verdictLabelDrawing(outcome, width, canvas);
  if (outcome.change === null) return label;
  const change = changeDrawing(outcome, outcome.change, width, canvas);
  const isBeside = change.width + gap + label.width <= width;
  return {
    height: isBeside ? Math.max(change.height, label.height) : change.height + label.height,
    draw: (x, y) =>
      safeHtml`${change.draw(x, y)}${isBeside ? label.draw(x + change.width + gap, y) : label.draw(x, y + change.height)}`,
  };
}

function verdictLabelDrawing(
  {verdict, state, note}: Outcome,
  width: number,
  canvas: DrawContext,
): SizedBlock {
  const fill = canvas.palette.verdicts[verdict].ink;
  const runs = [
    {text: state, size: 16, fill, isBold: true},
    {text: note ? `(${note})` : '', size: 13, fill},
  ];
  const widths = runs.map(({text, size, isBold = false}) => canvas.textWidth(text, size, isBold));
  const words = paragraph(runs, width - iconSize, canvas);
  return {
    width: widths.reduce((sum, length) => sum + length, iconSize + 6),
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 3], canvas.palette, verdict)}${words.draw(x + iconSize, y)}`,
  };
}

function changeDrawing(
  {verdict, movement}: Outcome,
  change: string,
  width: number,
  canvas: DrawContext,
): SizedBlock {
  const {ink} = canvas.palette.verdicts[verdict];
  const arrow = movementArrow(movement);
  const indent = arrow === nothing ? 0 : 18;
  const words = paragraph([{text: change, size: 16, fill: ink, isBold: true}], width - indent, canvas);
  return {
    width: canvas.textWidth(change, 16, true) + indent,
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(arrow, [x, y + 5], canvas.palette, verdict)}${words.draw(x + indent, y)}`,
  };
}
