import type {Finding} from '../../model/analysis/assessment.ts';
import type {Row} from '../../model/table/row.ts';
import type {PlacedRow} from '../../scale/chart-panel.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {localized} from '../../text/i18n/localized.ts';
import {notComputed} from '../../text/sentence/not-computed.ts';
import {changeWords} from '../../text/format/quantity.ts';
import {barDrawing} from './bar.ts';
import {column, type Block, type Pen} from './layout.ts';
import {markup} from '../html-template.ts';
import {paragraph} from './text.ts';
import {innerWidth} from './document.ts';
import {arrowDrawing, glyphDrawing} from './verdict.ts';

const gap = 16;

/** Room of the signs before a figure. */
const signs = 40;

/** Where the parts of a row stand, in px from its left side. */
export interface Columns {
  readonly name: number;
  readonly bar: readonly [start: number, width: number];
  readonly change: readonly [start: number, width: number];
  /** The name stands above its bar: there is no room beside it. */
  readonly isStacked: boolean;
}

/** Of all rows alike: the figures get the room of the longest of them, the bars what is left. */
export function columns(rows: readonly PlacedRow[], language: Language, pen: Pen): Columns {
  const width = innerWidth(pen);
  const figures = rows.map(({row: {finding}}) => changeWords(finding, language).shown);
  const longest = Math.max(0, ...figures.map((words) => pen.textWidth(words, 14, true)));
  const change = Math.min(width * 0.6, signs + longest + 1);
  const beside = width * 0.42;
  const isStacked = width - beside - change - 2 * gap < 160;
  const start = isStacked ? 0 : beside + gap;
  return {
    name: isStacked ? width : beside,
    bar: [start, width - start - change - gap],
    change: [width - change, change],
    isStacked,
  };
}

/** A row of a chart: what it is, its bar, its change. */
export function lineDrawing(
  {row, placed}: PlacedRow,
  {name, bar, change, isStacked}: Columns,
  language: Language,
  pen: Pen,
): Block {
  const {finding} = row;
  const named = nameDrawing(row, name, language, pen);
  const drawn = barDrawing(placed, finding.verdict, bar[1], pen);
  const moved = changeDrawing(finding, change[1], language, pen);
  const marks = Math.max(drawn.height, moved.height);
  const top = isStacked ? named.height + 2 : 0;
  const height = isStacked ? top + marks : Math.max(named.height, marks);
  const middle = (block: Block): number => top + (height - top - block.height) / 2;
  return {
    height,
    draw: (x, y) =>
      markup`${named.draw(x, isStacked ? y : y + (height - named.height) / 2)}${drawn.draw(x + bar[0], y + middle(drawn))}${moved.draw(x + change[0], y + middle(moved))}`,
  };
}

function nameDrawing({code, finding: {indicator}}: Row, width: number, language: Language, pen: Pen): Block {
  const name = localized(indicator.shortName ?? indicator.name, language)?.text ?? indicator.id;
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
function changeDrawing(finding: Finding, width: number, language: Language, pen: Pen): Block {
  const {verdict, movement} = finding;
  const {shown} = changeWords(finding, language);
  const isLong = pen.textWidth(shown, 14, true) > width - signs;
  const text = isLong ? shown.replaceAll('\u00a0', ' ') : shown;
  const run = {text, size: 14, fill: pen.palette.verdicts[verdict].ink, isBold: true};
  const words = paragraph([run], width - signs, pen);
  return {
    height: words.height,
    draw: (x, y) =>
      markup`${glyphDrawing(verdict, x, y + 2, pen)}${arrowDrawing(verdict, movement, [x + 20, y + 4], pen)}${words.draw(x + signs, y)}`,
  };
}

/** A row that cannot be compared, with the reason. */
export function reasonDrawing(row: Row, language: Language, pen: Pen): Block {
  const width = innerWidth(pen);
  const {verdict} = row.finding;
  const run = {text: notComputed(row.finding, language), size: 13, fill: pen.palette.verdicts[verdict].ink};
  const words = paragraph([run], width - 24, pen);
  const reason: Block = {
    height: words.height,
    draw: (x, y) => markup`${glyphDrawing(verdict, x, y + 1, pen)}${words.draw(x + 24, y)}`,
  };
  return column([nameDrawing(row, width, language, pen), reason], 2);
}
