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

/** SVG file of an objective: the texts and the stacked bar of the summary element. */
export function summarySvg(scope: Scope, context: ReportContext, canvas: DrawContext): string {
  const words = summaryContent(scope, context);
  const title = [words.label?.text, words.title?.text].filter(Boolean).join(': ');
  const description = [
    ...words.steps.map((step) => `${step.words}.`),
    words.sentence,
    ...words.extremes.map(({label, change, code, name}) => `${label}: ${change}, ${code ?? ''} ${name}`),
    words.inferredNote,
  ];
  return svgFile(
    drawing(words, canvas),
    {title, description: description.filter(Boolean).join(' ')},
    context,
    canvas,
  );
}

function drawing(words: SummaryWords, canvas: DrawContext): LayoutBlock {
  const width = innerWidth(canvas);
  const {text, muted} = canvas.palette;
  const small = {size: 13, fill: muted};
  return vstack(
    [
      vstack(
        [
          paragraph([{...small, text: words.label?.text ?? ''}], width, canvas),
          paragraph([{text: words.title?.text ?? '', size: 19, fill: text, isBold: true}], width, canvas),
        ],
        4,
      ),
      steps(words, width, canvas),
      stackBlock(words.counts, width, canvas),
      verdictKeys(words.counts, {width, size: 16}, canvas),
      paragraph([{text: words.sentence, size: 16, fill: text}], width, canvas),
      ...(words.extremes.length > 0 ? [rule(width, canvas)] : []),
      ...words.extremes.map((item) => extreme(item, width, canvas)),
      paragraph([{...small, text: words.inferredNote ?? ''}], width, canvas),
    ],
    14,
  );
}

/** Coverage counts in columns: the number large, its phrase small. */
function steps({steps}: SummaryWords, width: number, canvas: DrawContext): LayoutBlock {
  const perRow = Math.max(1, Math.min(steps.length, Math.floor(width / 112)));
  const cell = width / perRow;
  const {text, muted, line} = canvas.palette;
  const cells = steps.map(({count, before, after}) => {
    const runs = [before, after].map((text) => ({text, size: 14, fill: muted}));
    return vstack(
      [
        paragraph([{text: String(count), size: 28, fill: text, isBold: true}], cell - 20, canvas),
        paragraph(runs, cell - 20, canvas),
      ],
      0,
    );
  });
  const rows = Array.from({length: Math.ceil(cells.length / perRow)}, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  );
  return vstack(
    rows.map((row) => {
      const height = Math.max(...row.map((block) => block.height));
      return {
        height,
        draw: (x, y) =>
          safeHtml`${row.map((block, index) => safeHtml`<rect x="${roundPx(x + index * cell)}" y="${roundPx(y)}" width="3" height="${roundPx(height)}" fill="${line}"/>${block.draw(x + index * cell + 12, y)}`)}`,
      };
    }),
    12,
  );
}

/** The verdict counts with their icons, in rows. `size` of the words in px. */
export function verdictKeys(
  counts: readonly VerdictCount[],
  {width, size}: {readonly width: number; readonly size: number},
  canvas: DrawContext,
): LayoutBlock {
  const rows: LayoutBlock[][] = [];
  let remaining = 0;
  for (const verdictCount of counts.filter(({count}) => count > 0)) {
    const needed = 24 + canvas.textWidth(verdictCount.words, size, true) + 20;
    const row = rows.at(-1);
    const key = keyEntry(verdictCount, {width, size}, canvas);
    if (row && needed <= remaining) row.push(shiftBlock(key, width - remaining));
    else rows.push([key]);
    remaining = (rows.at(-1) === row ? remaining : width) - needed;
  }
  return vstack(
    rows.map((row) => ({
      height: Math.max(...row.map(({height}) => height)),
      draw: (x, y) => safeHtml`${row.map((key) => key.draw(x, y))}`,
    })),
    4,
  );
}

function keyEntry(
  {verdict, words}: VerdictCount,
  {width, size}: {readonly width: number; readonly size: number},
  canvas: DrawContext,
): LayoutBlock {
  const {ink} = canvas.palette.verdicts[verdict];
  const text = paragraph([{text: words, size, fill: ink, isBold: true}], width - 24, canvas);
  const top = (size * 1.4 - 16) / 2;
  return {
    height: text.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + top], canvas.palette, verdict)}${text.draw(x + 24, y)}`,
  };
}

function extreme(
  {assessment, label, change, code, name}: Extreme,
  width: number,
  canvas: DrawContext,
): LayoutBlock {
  const {verdict, movement} = assessment;
  const {muted, text, verdicts} = canvas.palette;
  const changeText = paragraph(
    [{text: change, size: 16, fill: verdicts[verdict].ink, isBold: true}],
    width - 44,
    canvas,
  );
  const signs: LayoutBlock = {
    height: changeText.height,
    draw: (x, y) =>
      safeHtml`${markMarkup(verdictIcon(verdict), [x, y + 3], canvas.palette, verdict)}${markMarkup(movementArrow(movement), [x + 24, y + 6], canvas.palette, verdict)}${changeText.draw(x + 44, y)}`,
  };
  const nameRuns = [
    {text: code ?? '', size: 16, fill: text, isBold: true},
    {text: name, size: 16, fill: text},
  ];
  return vstack(
    [
      paragraph([{text: label, size: 13, fill: muted}], width, canvas),
      signs,
      paragraph(nameRuns, width, canvas),
    ],
    0,
  );
}
