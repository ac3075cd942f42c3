import {svg} from 'lit';
import {gridLine} from '../../marks/axis.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {rankRows} from '../../model/table/ranking.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import {withIndicatorCodes, tableRows, type TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {axisTicks} from '../axis-ticks.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeTicks, type PlacedTick} from '../../scale/ticks.ts';
import {chartPanels, type ChartPanel} from '../../scale/chart-panel.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import type {ReportContext} from '../report-context.ts';
import {columns, chartRowDrawing, reasonDrawing, type RowLook} from './chart-row.ts';
import {axisBlock, axisLines, type AxisSize} from './axis.ts';
import {arrowGutter} from '../assessed-arrow.ts';
import {gutterWidth} from './bars.ts';
import {shiftBlock, vstack, type LayoutBlock, type DrawContext} from './layout.ts';
import {markMarkup, pixelBox} from './mark.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {sourceWords} from '../source-words.ts';
import {innerWidth, rule, svgFile} from './document.ts';
import {summaryContent} from '../summary-content.ts';

/** SVG file of the arrows of a scope, ranked on one axis per unit, as in the chart element. */
export function chartSvg(scope: Scope, context: ReportContext, canvas: DrawContext): string {
  const {label, title} = summaryContent(scope, context);
  const rows = withIndicatorCodes(tableRows(context.report, scope));
  const names = {
    title: [label?.text, title?.text].filter(Boolean).join(': '),
    description: chartDescription(rows, context.locale),
  };
  return svgFile(drawing(scope, rows, context, canvas), names, context, canvas);
}

/** A sentence per row, as text alternative. */
export function chartDescription(rows: readonly TableRow[], locale: Locale): string {
  return rows
    .map(({code, assessment}) => [code, assessmentSentence(assessment, locale)].filter(Boolean).join(' '))
    .join(' ');
}

function drawing(
  scope: Scope,
  rows: readonly TableRow[],
  context: ReportContext,
  canvas: DrawContext,
): LayoutBlock {
  const {report, locale} = context;
  const {text, muted} = canvas.palette;
  const width = innerWidth(canvas);
  const {label, title} = summaryContent(scope, context);
  const small = {size: 13, fill: muted};
  return vstack(
    [
      vstack(
        [
          paragraph([{...small, text: label?.text ?? ''}], width, canvas),
          paragraph([{text: title?.text ?? '', size: 19, fill: text, isBold: true}], width, canvas),
        ],
        4,
      ),
      chartArrows(rows, {gap: 6, leastTrack: 120, isCompact: false}, locale, canvas),
      incomparableRows(
        rows.filter(({assessment}) => !assessment.change),
        locale,
        canvas,
      ),
      vstack(
        [inferredSentence(rollup(scope.assessments), locale) ?? '', sourceWords(null, report, locale)].map(
          (text) => paragraph([{...small, text}], width, canvas),
        ),
        4,
      ),
    ],
    16,
  );
}

/** The arrows of the comparable rows, ranked on one axis per unit. */
export function chartArrows(
  rows: readonly TableRow[],
  look: RowLook,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const panels = chartPanels(rankRows(rows), {
    view: 'arrows',
    clip: false,
    unitOf: ({indicator}: Assessment) => unitKey(indicator.unit, locale),
  });
  return vstack(
    panels.map((panel) => panelDrawing(panel, look, locale, canvas)),
    16,
  );
}

function heading(text: string, width: number, canvas: DrawContext): LayoutBlock {
  return paragraph([{text, size: 13, fill: canvas.palette.text, isBold: true}], width, canvas);
}

function panelDrawing(
  {rows, domain}: ChartPanel,
  look: RowLook,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const width = innerWidth(canvas);
  const unit = rows[0]?.assessment.indicator.unit ?? null;
  const assessments = rows.map(({assessment}) => assessment);
  const column = {domain, gutter: arrowGutter(assessments, locale)};
  const side = gutterWidth(column, canvas);
  const layout = columns(rows, {side, look}, locale, canvas);
  const {bar, isStacked, isCompact} = layout;
  const [start, track] = [bar[0] + side, bar[1] - 2 * side];
  const size = {width: track, hasGutters: column.gutter > 0};
  const ticks = fittingTicks(domain, size, locale, canvas);
  const axis = shiftBlock(axisBlock(tickLabels(ticks, locale), size, canvas), start);
  const lines = vstack(
    rows.flatMap((row) => [rule(width, canvas), chartRowDrawing(row, {column, layout}, locale, canvas)]),
    look.gap,
  );
  const gridLines = svg`${ticks.map((tick) => gridLine(tick, pixelBox(track, lines.height)))}`;
  const grid: LayoutBlock = {
    height: lines.height,
    draw: (x, y) => safeHtml`${markMarkup(gridLines, [x + start, y], canvas.palette)}${lines.draw(x, y)}`,
  };
  const words = axisTitle(unit, false, locale);
  const isBesideAxis = isCompact && !isStacked && canvas.textWidth(words, 13, true) < start - 24;
  const title = heading(words, width, canvas);
  const head = isBesideAxis ? bottomAligned([title, axis]) : vstack([title, axis], isCompact ? 0 : 4);
  return vstack([head, isStacked ? lines : grid], 2);
}

/** Blocks beside each other, at the lower edge of the highest. */
function bottomAligned(blocks: readonly LayoutBlock[]): LayoutBlock {
  const height = Math.max(...blocks.map((block) => block.height));
  return {
    height,
    draw: (x, y) => safeHtml`${blocks.map((block) => block.draw(x, y + height - block.height))}`,
  };
}

/** The ticks of an axis; fewer when their labels would meet. */
function fittingTicks(
  domain: Domain,
  size: AxisSize,
  locale: Locale,
  canvas: DrawContext,
): readonly PlacedTick[] {
  const few = placeTicks(domain, 2);
  const fits = (ticks: readonly PlacedTick[]): boolean =>
    axisLines(tickLabels(ticks, locale), size, canvas).length === 1;
  return [axisTicks(domain, false, locale), few].find(fits) ?? few.filter((_, index) => index % 2 === 0);
}

function tickLabels(
  ticks: readonly PlacedTick[],
  locale: Locale,
): readonly {readonly text: string; readonly percent: number}[] {
  return ticks.map(({value, position}) => ({text: formatTick(value, false, locale), percent: position}));
}

/** The rows that cannot be compared, each with its reason. */
function incomparableRows(rows: readonly TableRow[], locale: Locale, canvas: DrawContext): LayoutBlock {
  const width = innerWidth(canvas);
  if (rows.length === 0) return vstack([], 0);
  return vstack(
    [
      heading(locale.t('rollup.incomparable', {count: rows.length}), width, canvas),
      ...rows.flatMap((row) => [rule(width, canvas), reasonDrawing(row, locale, canvas)]),
    ],
    6,
  );
}
