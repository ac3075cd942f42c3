import type {Scope} from '../../model/analysis/scope.ts';
import type {ReportContext} from '../report-context.ts';
import {shiftBlock, vstack, roundPx, type LayoutBlock, type DrawContext} from './layout.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {stackBlock} from './bars.ts';
import {innerWidth, rule, svgFile} from './document.ts';
import type {VerdictCount} from '../verdict-counts.ts';
import {summaryContent, type Extreme, type SummaryWords} from '../summary-content.ts';
import {markMarkup} from './mark.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';

/** One objective as a drawing of its own: the words and the stacked bar of the summary on a page. */
export function summarySvg(scope: Scope, context: ReportContext, pen: DrawContext): string {
  const words = summaryContent(scope, context);
  const title = [words.label?.text, words.title?.text].filter(Boolean).join(': ');
  const said = [
    ...words.steps.map((step) => `${step.words}.`),
    words.sentence,
    ...words.extremes.map(({label, change, code, name}) => `${label}: ${change}, ${code ?? ''} ${name}`),
    words.inferredNote,
  ];
  return svgFile(drawing(words, pen), {title, description: said.filter(Boolean).join(' ')}, context, pen);
}

function drawing(words: SummaryWords, pen: DrawContext): LayoutBlock {
  const width = innerWidth(pen);
  const {text, muted} = pen.palette;
  const small = {size: 13, fill: muted};
  return vstack(
    [
      vstack(
        [
          paragraph([{...small, text: words.label?.text ?? ''}], width, pen),
          paragraph([{text: words.title?.text ?? '', size: 19, fill: text, isBold: true}], width, pen),
        ],
        4,
      ),
      steps(words, width, pen),
      stackBlock(words.counts, width, pen),
      keys(words.counts, width, pen),
      paragraph([{text: words.sentence, size: 16, fill: text}], width, pen),
      ...(words.extremes.length > 0 ? [rule(width, pen)] : []),
      ...words.extremes.map((one) => extreme(one, width, pen)),
      paragraph([{...small, text: words.inferredNote ?? ''}], width, pen),
    ],
    14,
  );
}

/** The number large, the rest of the phrase small, side by side while there is room. */
function steps({steps}: SummaryWords, width: number, pen: DrawContext): LayoutBlock {
  const perRow = Math.max(1, Math.min(steps.length, Math.floor(width / 112)));
  const cell = width / perRow;
  const {text, muted, line} = pen.palette;
  const cells = steps.map(({count, before, after}) => {
    const runs = [before, after].map((part) => ({text: part, size: 14, fill: muted}));
    return vstack(
      [
        paragraph([{text: String(count), size: 28, fill: text, isBold: true}], cell - 20, pen),
        paragraph(runs, cell - 20, pen),
      ],
      0,
    );
  });
  const rows = Array.from({length: Math.ceil(cells.length / perRow)}, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  );
  return vstack(
    rows.map((row) => {
      const height = Math.max(...row.map((one) => one.height));
      return {
        height,
        draw: (x, y) =>
          safeHtml`${row.map((one, index) => safeHtml`<rect x="${roundPx(x + index * cell)}" y="${roundPx(y)}" width="3" height="${roundPx(height)}" fill="${line}"/>${one.draw(x + index * cell + 12, y)}`)}`,
      };
    }),
    12,
  );
}

/** A count behind the shape of its verdict, one after the other, broken into rows. */
function keys(counts: readonly VerdictCount[], width: number, pen: DrawContext): LayoutBlock {
  const rows: LayoutBlock[][] = [];
  let room = 0;
  for (const one of counts.filter(({count}) => count > 0)) {
    const needed = 24 + pen.textWidth(one.words, 16, true) + 20;
    const row = rows.at(-1);
    const key = keyed(one, width, pen);
    if (row && needed <= room) row.push(shiftBlock(key, width - room));
    else rows.push([key]);
    room = (rows.at(-1) === row ? room : width) - needed;
  }
  return vstack(
    rows.map((row) => ({
      height: Math.max(...row.map(({height}) => height)),
      draw: (x, y) => safeHtml`${row.map((key) => key.draw(x, y))}`,
    })),
    4,
  );
}

function keyed({verdict, words}: VerdictCount, width: number, pen: DrawContext): LayoutBlock {
  const {ink} = pen.palette.verdicts[verdict];
  const text = paragraph([{text: words, size: 16, fill: ink, isBold: true}], width - 24, pen);
  return {
    height: text.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 3], pen.palette, verdict)}${text.draw(x + 24, y)}`,
  };
}

function extreme(
  {finding, label, change, code, name}: Extreme,
  width: number,
  pen: DrawContext,
): LayoutBlock {
  const {verdict, movement} = finding;
  const {muted, text, verdicts} = pen.palette;
  const moved = paragraph(
    [{text: change, size: 16, fill: verdicts[verdict].ink, isBold: true}],
    width - 44,
    pen,
  );
  const signs: LayoutBlock = {
    height: moved.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 3], pen.palette, verdict)}${markMarkup(movementArrow(movement), [x + 24, y + 6], pen.palette, verdict)}${moved.draw(x + 44, y)}`,
  };
  const named = [
    {text: code ?? '', size: 16, fill: text, isBold: true},
    {text: name, size: 16, fill: text},
  ];
  return vstack(
    [paragraph([{text: label, size: 13, fill: muted}], width, pen), signs, paragraph(named, width, pen)],
    0,
  );
}
