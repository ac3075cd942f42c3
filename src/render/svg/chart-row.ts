import type {Assessment} from '../../model/analysis/assessment.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {PlacedRow} from '../../scale/chart-panel.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {barBlock} from './bars.ts';
import {vstack, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {innerWidth} from './document.ts';
import {markMarkup} from './mark.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';

const gap = 16;

/** Room of the signs before a figure. */
const iconWidth = 40;

/** Where the parts of a row stand, in px from its left side. */
export interface RowLayout {
  readonly name: number;
  readonly bar: readonly [start: number, width: number];
  readonly change: readonly [start: number, width: number];
  /** The name stands above its bar: there is no room beside it. */
  readonly isStacked: boolean;
}

/** Of all rows alike: the figures get the room of the longest of them, the bars what is left. */
export function columns(rows: readonly PlacedRow[], language: Locale, pen: DrawContext): RowLayout {
  const width = innerWidth(pen);
  const figures = rows.map(({row: {assessment}}) => formatChange(assessment, language).visual);
  const longest = Math.max(0, ...figures.map((words) => pen.textWidth(words, 14, true)));
  const change = Math.min(width * 0.6, iconWidth + longest + 1);
  const nameWidth = width * 0.42;
  const isStacked = width - nameWidth - change - 2 * gap < 160;
  const start = isStacked ? 0 : nameWidth + gap;
  return {
    name: isStacked ? width : nameWidth,
    bar: [start, width - start - change - gap],
    change: [width - change, change],
    isStacked,
  };
}

/** A row of a chart: what it is, its bar, its change. */
export function chartRowDrawing(
  {row, placed}: PlacedRow,
  {name, bar, change, isStacked}: RowLayout,
  language: Locale,
  pen: DrawContext,
): LayoutBlock {
  const {assessment} = row;
  const named = nameDrawing(row, name, language, pen);
  const drawn = barBlock(placed, assessment.verdict, bar[1], pen);
  const moved = changeDrawing(assessment, change[1], language, pen);
  const marks = Math.max(drawn.height, moved.height);
  const top = isStacked ? named.height + 2 : 0;
  const height = isStacked ? top + marks : Math.max(named.height, marks);
  const middle = (block: LayoutBlock): number => top + (height - top - block.height) / 2;
  return {
    height,
    draw: (x, y) =>
      safeHtml`${named.draw(x, isStacked ? y : y + (height - named.height) / 2)}${drawn.draw(x + bar[0], y + middle(drawn))}${moved.draw(x + change[0], y + middle(moved))}`,
  };
}

function nameDrawing(
  {code, assessment: {indicator}}: TableRow,
  width: number,
  language: Locale,
  pen: DrawContext,
): LayoutBlock {
  const name = resolveText(indicator.shortName ?? indicator.name, language)?.text ?? indicator.id;
  const look = {size: 13, fill: pen.palette.text};
  return paragraph(
    [
      {...look, text: code ?? '', isBold: true},
      {...look, text: name},
    ],
    width,
    pen,
  );
}

/** A figure stays in one line, unless its unit is too long for that. */
function changeDrawing(finding: Assessment, width: number, language: Locale, pen: DrawContext): LayoutBlock {
  const {verdict, movement} = finding;
  const {visual} = formatChange(finding, language);
  const isLong = pen.textWidth(visual, 14, true) > width - iconWidth;
  const text = isLong ? visual.replaceAll('\u00a0', ' ') : visual;
  const run = {text, size: 14, fill: pen.palette.verdicts[verdict].ink, isBold: true};
  const words = paragraph([run], width - iconWidth, pen);
  return {
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 2], pen.palette, verdict)}${markMarkup(movementArrow(movement), [x + 20, y + 4], pen.palette, verdict)}${words.draw(x + iconWidth, y)}`,
  };
}

/** A row that cannot be compared, with the reason. */
export function reasonDrawing(row: TableRow, language: Locale, pen: DrawContext): LayoutBlock {
  const width = innerWidth(pen);
  const {verdict} = row.assessment;
  const run = {
    text: notComputedReason(row.assessment, language),
    size: 13,
    fill: pen.palette.verdicts[verdict].ink,
  };
  const words = paragraph([run], width - 24, pen);
  const reason: LayoutBlock = {
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 1], pen.palette, verdict)}${words.draw(x + 24, y)}`,
  };
  return vstack([nameDrawing(row, width, language, pen), reason], 2);
}
