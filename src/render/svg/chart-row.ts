import {nothing} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {ArrowColumn} from '../assessed-arrow.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {arrowBlock} from './bars.ts';
import {shiftBlock, vstack, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {innerWidth} from './document.ts';
import {markMarkup} from './mark.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';

const gap = 16;

/** How the rows of a chart are drawn. */
export interface RowLook {
  /** Above and below the line between two rows, in px. */
  readonly gap: number;
  /** Width of a track, in px, from which name, arrow and change stand beside each other. */
  readonly leastTrack: number;
  /** Low rows: tight lines, names as wide as they need, and no triangle beside a sign and an arrow that show the same. */
  readonly isCompact: boolean;
}

/** The columns of a row: widths, and starts from the left edge, in px. */
interface RowLayout extends RowLook {
  readonly name: number;
  readonly bar: readonly [start: number, width: number];
  readonly change: readonly [start: number, width: number];
  /** True when the bar is below name and change, because the width is too small. */
  readonly isStacked: boolean;
}

/** Width of the icons before a change, in px. */
const iconWidth = ({isCompact}: RowLook): number => (isCompact ? 20 : 40);

/**
 * The same columns for all rows: the changes get the width of the longest, the names a share of the width, or in compact
 * rows up to what the shortest track leaves, the bars the remaining width.
 */
export function columns(
  rows: readonly TableRow[],
  {side, look}: {readonly side: number; readonly look: RowLook},
  locale: Locale,
  canvas: DrawContext,
): RowLayout {
  const width = innerWidth(canvas);
  const figures = rows.map(({assessment}) => formatChange(assessment, locale).visual);
  const longest = Math.max(0, ...figures.map((words) => canvas.textWidth(words, 14, true)));
  const change = Math.min(width, iconWidth(look) + longest + 1);
  const leastBar = look.leastTrack + 2 * side;
  const roomForName = width - leastBar - change - 2 * gap;
  const needed = Math.max(...rows.map((row) => nameWidth(row, locale, canvas)));
  const share = width * 0.36;
  const least = look.isCompact ? Math.min(needed, share) : share;
  const changeColumn = [width - change, change] as const;
  if (roomForName < least) {
    const hasRoomBeside = change <= width / 2;
    return {
      ...look,
      name: hasRoomBeside ? width - change - gap : width,
      bar: [0, width],
      change: hasRoomBeside ? changeColumn : [0, width],
      isStacked: true,
    };
  }
  const name = look.isCompact ? Math.min(roomForName, needed) : share;
  const bar = width - name - change - 2 * gap;
  return {...look, name, bar: [name + gap, bar], change: changeColumn, isStacked: false};
}

/** A row of the chart: code and name, bar, change. */
export function chartRowDrawing(
  row: TableRow,
  {column, layout}: {readonly column: ArrowColumn; readonly layout: RowLayout},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {assessment} = row;
  const {name, bar, change, isStacked, isCompact} = layout;
  const nameBlock = nameDrawing(row, {width: name, isCompact}, locale, canvas);
  const drawnBar = arrowBlock(assessment, {...column, width: bar[1]}, locale, canvas);
  const drawnChange = changeDrawing(assessment, layout, locale, canvas);
  const changeBlock = shiftBlock(drawnChange, change[0]);
  if (!isStacked) return centred([nameBlock, shiftBlock(drawnBar, bar[0]), changeBlock], isCompact);
  const words =
    change[0] > 0 ? centred([nameBlock, changeBlock], isCompact) : vstack([nameBlock, changeBlock], 2);
  return vstack([words, drawnBar], isCompact ? 0 : 2);
}

/** Blocks beside each other, centred vertically. A mark has 4 px without ink, which compact rows share with their gap. */
function centred(blocks: readonly LayoutBlock[], isCompact: boolean): LayoutBlock {
  const tallest = Math.max(...blocks.map(({height}) => height));
  const height = isCompact && tallest === 24 ? 20 : tallest;
  return {
    height,
    draw: (x, y) => safeHtml`${blocks.map((block) => block.draw(x, y + (height - block.height) / 2))}`,
  };
}

function nameRuns({code, assessment: {indicator}}: TableRow, locale: Locale, canvas: DrawContext) {
  const name = resolveText(indicator.shortName ?? indicator.name, locale)?.text ?? indicator.id;
  const look = {size: 13, fill: canvas.palette.text};
  return [
    {...look, text: code ?? '', isBold: true},
    {...look, text: name, isBold: false},
  ];
}

/** Width of code and name in one line, in px. */
function nameWidth(row: TableRow, locale: Locale, canvas: DrawContext): number {
  const widths = nameRuns(row, locale, canvas).map(({text, size, isBold}) =>
    canvas.textWidth(`${text} `, size, isBold),
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

function nameDrawing(
  row: TableRow,
  {width, isCompact}: {readonly width: number; readonly isCompact: boolean},
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  return paragraph(nameRuns(row, locale, canvas), width, canvas, isCompact ? 1.2 : 1.4);
}

/** The change in one line; broken at its non-breaking spaces only when it is wider than the column. */
function changeDrawing(
  assessment: Assessment,
  layout: RowLayout,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const {verdict, movement} = assessment;
  const {visual} = formatChange(assessment, locale);
  const icons = iconWidth(layout);
  const width = layout.change[1] - icons;
  const isLong = canvas.textWidth(visual, 14, true) > width;
  const text = isLong ? visual.replaceAll('\u00a0', ' ') : visual;
  const run = {text, size: 14, fill: canvas.palette.verdicts[verdict].ink, isBold: true};
  const words = paragraph([run], width, canvas);
  const triangle = layout.isCompact ? nothing : movementArrow(movement);
  return {
    height: words.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 2], canvas.palette, verdict)}${markMarkup(triangle, [x + 20, y + 4], canvas.palette, verdict)}${words.draw(x + icons, y)}`,
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
  return vstack([nameDrawing(row, {width, isCompact: false}, locale, canvas), reason], 2);
}
