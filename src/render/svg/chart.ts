import {svg} from 'lit';
import {gridLine} from '../../marks/axis.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {rankRows} from '../../model/table/ranking.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import {withIndicatorCodes, tableRows, type TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {axisTicks} from '../axis-ticks.ts';
import {chartPanels, type ChartPanel} from '../../scale/chart-panel.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import type {ReportContext} from '../report-context.ts';
import {columns, chartRowDrawing, reasonDrawing} from './chart-row.ts';
import {axisBlock} from './axis.ts';
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
      chartArrows(rows, 6, locale, canvas),
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

/** The arrows of the comparable rows, ranked on one axis per unit. `gap`: above and below the line between two rows, in px. */
export function chartArrows(
  rows: readonly TableRow[],
  gap: number,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const panels = chartPanels(rankRows(rows), {
    view: 'arrows',
    clip: false,
    unitOf: ({indicator}: Assessment) => unitKey(indicator.unit, locale),
  });
  return vstack(
    panels.map((panel) => panelDrawing(panel, gap, locale, canvas)),
    16,
  );
}

function heading(text: string, canvas: DrawContext): LayoutBlock {
  return paragraph([{text, size: 13, fill: canvas.palette.text, isBold: true}], innerWidth(canvas), canvas);
}

function panelDrawing(
  {rows, domain}: ChartPanel,
  gap: number,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const width = innerWidth(canvas);
  const unit = rows[0]?.assessment.indicator.unit ?? null;
  const column = {
    domain,
    gutter: arrowGutter(
      rows.map(({assessment}) => assessment),
      locale,
    ),
  };
  const side = gutterWidth(column, canvas);
  const layout = columns(rows, side, locale, canvas);
  const {bar, isStacked} = layout;
  const ticks = axisTicks(domain, false, locale);
  const labels = ticks.map(({value, position}) => ({
    text: formatTick(value, false, locale),
    percent: position,
  }));
  const [start, track] = [bar[0] + side, bar[1] - 2 * side];
  const axis = shiftBlock(axisBlock(labels, track, canvas), start);
  const lines = vstack(
    rows.flatMap((row) => [rule(width, canvas), chartRowDrawing(row, {column, layout}, locale, canvas)]),
    gap,
  );
  const gridLines = svg`${ticks.map((tick) => gridLine(tick, pixelBox(track, lines.height)))}`;
  const grid: LayoutBlock = {
    height: lines.height,
    draw: (x, y) => safeHtml`${markMarkup(gridLines, [x + start, y], canvas.palette)}${lines.draw(x, y)}`,
  };
  return vstack(
    [vstack([heading(axisTitle(unit, false, locale), canvas), axis], 4), isStacked ? lines : grid],
    2,
  );
}

/** The rows that cannot be compared, each with its reason. */
function incomparableRows(rows: readonly TableRow[], locale: Locale, canvas: DrawContext): LayoutBlock {
  const width = innerWidth(canvas);
  if (rows.length === 0) return vstack([], 0);
  return vstack(
    [
      heading(locale.t('rollup.incomparable', {count: rows.length}), canvas),
      ...rows.flatMap((row) => [rule(width, canvas), reasonDrawing(row, locale, canvas)]),
    ],
    6,
  );
}
