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
import {shiftBlock, vstack, type LayoutBlock, type DrawContext} from './layout.ts';
import {markMarkup, pixelBox} from './mark.ts';
import {safeHtml} from '../html-template.ts';
import {paragraph} from './text.ts';
import {sourceWords} from '../axis-labels.ts';
import {innerWidth, rule, svgFile} from './document.ts';
import {summaryContent} from '../summary-content.ts';

/** The changes of a scope ranked on one axis, as a drawing of its own: what the chart on a page shows. */
export function chartSvg(scope: Scope, context: ReportContext, pen: DrawContext): string {
  const {label, title} = summaryContent(scope, context);
  const all = withIndicatorCodes(tableRows(context.report, scope));
  const said = all.map(({code, assessment}) =>
    [code, assessmentSentence(assessment, context.language)].filter(Boolean).join(' '),
  );
  const names = {title: [label?.text, title?.text].filter(Boolean).join(': '), description: said.join(' ')};
  return svgFile(drawing(scope, all, context, pen), names, context, pen);
}

function drawing(
  scope: Scope,
  all: readonly TableRow[],
  context: ReportContext,
  pen: DrawContext,
): LayoutBlock {
  const {report, language} = context;
  const {text, muted} = pen.palette;
  const width = innerWidth(pen);
  const {label, title} = summaryContent(scope, context);
  const small = {size: 13, fill: muted};
  const panels = chartPanels(rankRows(all), {
    mark: 'change',
    scale: 'clip',
    unitOf: ({indicator}: Assessment) => unitKey(indicator.unit, language),
  });
  const cut = panels.some(({isClipped}) => isClipped) ? language.t('bars.clipped') : '';
  return vstack(
    [
      vstack(
        [
          paragraph([{...small, text: label?.text ?? ''}], width, pen),
          paragraph([{text: title?.text ?? '', size: 19, fill: text, isBold: true}], width, pen),
        ],
        4,
      ),
      ...panels.map((panel) => panelDrawing(panel, language, pen)),
      rest(
        all.filter(({assessment}) => !assessment.change),
        language,
        pen,
      ),
      vstack(
        [
          cut,
          inferredSentence(rollup(scope.assessments), language) ?? '',
          sourceWords(null, report, language),
        ].map((words) => paragraph([{...small, text: words}], width, pen)),
        4,
      ),
    ],
    16,
  );
}

function heading(words: string, pen: DrawContext): LayoutBlock {
  return paragraph([{text: words, size: 13, fill: pen.palette.text, isBold: true}], innerWidth(pen), pen);
}

function panelDrawing({rows, domain}: ChartPanel, language: Locale, pen: DrawContext): LayoutBlock {
  const width = innerWidth(pen);
  const unit = rows[0]?.row.assessment.indicator.unit ?? null;
  const places = columns(rows, language, pen);
  const {bar, isStacked} = places;
  const ticks = axisTicks(domain, true, language);
  const labels = ticks.map(({value, position}) => ({
    text: formatTick(value, true, language),
    percent: position,
  }));
  const axis = shiftBlock(axisBlock(labels, bar[1], pen), bar[0]);
  const lines = vstack(
    rows.flatMap((row) => [rule(width, pen), chartRowDrawing(row, places, language, pen)]),
    6,
  );
  const gridLines = svg`${ticks.map((tick) => gridLine(tick, pixelBox(bar[1], lines.height)))}`;
  const grid: LayoutBlock = {
    height: lines.height,
    draw: (x, y) => safeHtml`${markMarkup(gridLines, [x + bar[0], y], pen.palette)}${lines.draw(x, y)}`,
  };
  return vstack(
    [vstack([heading(axisTitle(unit, true, language), pen), axis], 4), isStacked ? lines : grid],
    2,
  );
}

/** What cannot be compared, each with its reason. */
function rest(some: readonly TableRow[], language: Locale, pen: DrawContext): LayoutBlock {
  const width = innerWidth(pen);
  if (some.length === 0) return vstack([], 0);
  return vstack(
    [
      heading(language.t('rollup.incomparable', {count: some.length}), pen),
      ...some.flatMap((row) => [rule(width, pen), reasonDrawing(row, language, pen)]),
    ],
    6,
  );
}
