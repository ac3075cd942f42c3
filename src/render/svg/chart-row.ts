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

/** Width of the icons before a change, in px. */
const iconWidth = 40;

/** The columns of a row: widths, and starts from the left edge, in px. */
interface RowLayout {
  readonly name: number;
  readonly bar: readonly [start: number, width: number];
  readonly change: readonly [start: number, width: number];
  /** True when the name is above the bar, because the width is too small. */
  readonly isStacked: boolean;
}

/** The same columns for all rows: the changes get the width of the longest, the bars the remaining width. */
export function columns(rows: readonly PlacedRow[], locale: Locale, canvas: DrawContext): RowLayout {
  const width = innerWidth(canvas);
  const figures = rows.map(({row: {assessment}}) => formatChange(assessment, locale).visual);
  const longest = Math.max(0, ...figures.map((words) => canvas.textWidth(words, 14, true)));
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

/** A row of the chart: code and name, bar, change. */
export function chartRowDrawing(
  {row, placed}: PlacedRow,
  {name, bar, change, isStacked}: RowLayout,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {assessment} = row;
  const nameBlock = nameDrawing(row, name, locale, canvas);
  const drawnBar = barBlock(placed, assessment.verdict, bar[1], canvas);
  const changeBlock = changeDrawing(assessment, change[1], locale, canvas);
  const marks = Math.max(drawnBar.height, changeBlock.height);
  const top = isStacked ? nameBlock.height + 2 : 0;
  const height = isStacked ? top + marks : Math.max(nameBlock.height, marks);
  const middle = (block: LayoutBlock): number => top + (height - top - block.height) / 2;
  return {
    height,
    draw: (x, y) =>
      safeHtml`${nameBlock.draw(x, isStacked ? y : y + (height - nameBlock.height) / 2)}${drawnBar.draw(x + bar[0], y + middle(drawnBar))}${changeBlock.draw(x + change[0], y + middle(changeBlock))}`,
  };
}

function nameDrawing(
  {code, assessment: {indicator}}: TableRow,
  width: number,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const name = resolveText(indicator.shortName ?? indicator.name, locale)?.text ?? indicator.id;
  const look = {size: 13, fill: canvas.palette.text};
  return paragraph(
    [
      {...look, text: code ?? '', isBold: true},
      {...look, text: name},
    ],
    width,
    canvas,
  );
}

/** The change in one line; broken at its non-breaking spaces only when it is wider than the column. */
function changeDrawing(
  assessment: Assessment,
  width: number,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {verdict, movement} = assessment;
  const {visual} = formatChange(assessment, locale);
  const isLong = canvas.textWidth(visual, 14, true) > width - iconWidth;
  const text = isLong ? visual.replaceAll('\u00a0', ' ') : visual;
  const run = {text, size: 14, fill: canvas.palette.verdicts[verdict].ink, isBold: true};
  const words = paragraph([run], width - iconWidth, canvas);
  return {
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 2], canvas.palette, verdict)}${markMarkup(movementArrow(movement), [x + 20, y + 4], canvas.palette, verdict)}${words.draw(x + iconWidth, y)}`,
  };
}

/** A row that cannot be compared, with the reason. */
export function reasonDrawing(row: TableRow, locale: Locale, canvas: DrawContext): LayoutBlock {
  const width = innerWidth(canvas);
  const {verdict} = row.assessment;
  const run = {
    text: notComputedReason(row.assessment, locale),
    size: 13,
    fill: canvas.palette.verdicts[verdict].ink,
  };
  const words = paragraph([run], width - 24, canvas);
  const reason: LayoutBlock = {
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 1], canvas.palette, verdict)}${words.draw(x + 24, y)}`,
  };
  return vstack([nameDrawing(row, width, locale, canvas), reason], 2);
}
