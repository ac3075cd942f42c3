import type {Assessment} from '../../model/analysis/assessment.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {ArrowColumn} from '../assessed-arrow.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {arrowBlock} from './bars.ts';
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
  /** True when name, change and bar are below each other, because the width is too small. */
  readonly isStacked: boolean;
}

/** Width of a track that has room for its arrow beside name and change, in px. */
const minimumTrack = 120;

/** The same columns for all rows: the changes get the width of the longest, the bars the remaining width. */
export function columns(
  rows: readonly TableRow[],
  side: number,
  locale: Locale,
  canvas: DrawContext,
): RowLayout {
  const width = innerWidth(canvas);
  const figures = rows.map(({assessment}) => formatChange(assessment, locale).visual);
  const longest = Math.max(0, ...figures.map((words) => canvas.textWidth(words, 14, true)));
  const change = Math.min(width, iconWidth + longest + 1);
  const nameWidth = width * 0.36;
  const bar = width - nameWidth - change - 2 * gap;
  if (bar - 2 * side < minimumTrack)
    return {name: width, bar: [0, width], change: [0, width], isStacked: true};
  return {
    name: nameWidth,
    bar: [nameWidth + gap, bar],
    change: [width - change, change],
    isStacked: false,
  };
}

/** A row of the chart: code and name, bar, change. */
export function chartRowDrawing(
  row: TableRow,
  {
    column,
    layout: {name, bar, change, isStacked},
  }: {readonly column: ArrowColumn; readonly layout: RowLayout},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {assessment} = row;
  const nameBlock = nameDrawing(row, name, locale, canvas);
  const drawnBar = arrowBlock(assessment, {...column, width: bar[1]}, locale, canvas);
  const changeBlock = changeDrawing(assessment, change[1], locale, canvas);
  if (isStacked) return vstack([nameBlock, changeBlock, drawnBar], 2);
  const height = Math.max(nameBlock.height, drawnBar.height, changeBlock.height);
  const middle = (block: LayoutBlock): number => (height - block.height) / 2;
  return {
    height,
    draw: (x, y) =>
      safeHtml`${nameBlock.draw(x, y + middle(nameBlock))}${drawnBar.draw(x + bar[0], y + middle(drawnBar))}${changeBlock.draw(x + change[0], y + middle(changeBlock))}`,
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
