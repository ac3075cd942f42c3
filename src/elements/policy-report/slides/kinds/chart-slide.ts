import {html, nothing, type TemplateResult} from 'lit';
import {axisLabel} from '../../../../marks/axis.ts';
import type {Assessment} from '../../../../model/analysis/assessment.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import type {LocalizedText} from '../../../../model/report/localized-text.ts';
import {rankRows} from '../../../../model/table/ranking.ts';
import {withIndicatorCodes, tableRows, type TableRow} from '../../../../model/table/row.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {axisTicks} from '../../../../render/axis-ticks.ts';
import {chartPanels, type ChartPanel, type PlacedRow} from '../../../../scale/chart-panel.ts';
import {axisTitle} from '../../../../text/format/unit-label.ts';
import type {Locale} from '../../../../text/i18n/locale.ts';
import {formatList} from '../../../../text/format/list.ts';
import {notComputedReason} from '../../../../text/sentence/not-computed.ts';
import {formatChange} from '../../../../text/format/quantity.ts';
import {verdictLabel} from '../../../../text/format/verdict-label.ts';
import {formatTick} from '../../../../text/format/tick-label.ts';
import {unitKey} from '../../../../text/format/unit-label.ts';
import {chartGrid} from '../../../shared/chart-axis.ts';
import {movementArrow, verdictIcon} from '../../../../marks/verdict-icon.ts';
import {localizedText, type RenderContext} from '../../../shared/localized-text.ts';
import {continued, eyebrow, pageKey, estimateLines, slideSize, slideContent, type Slide} from '../slide.ts';
import {variationBar} from '../../../../marks/variation-bar.ts';
import {dualText} from '../../../shared/localized-text.ts';

/** Heights in em of a row with one line, and of the axis above the rows. */
const rowHeight = 2.1;
const axisHeight = 2.2;

/** Changes of an objective's indicators on one axis, largest first. Returns no slide when no change can be computed. */
export function chartSlides(scope: Scope, context: RenderContext): readonly Slide[] {
  const {locale, report} = context;
  const rows = withIndicatorCodes(tableRows(report, scope));
  const options = {
    mark: 'change',
    scale: 'clip',
    unitOf: ({indicator}: Assessment) => unitKey(indicator.unit, locale),
  } as const;
  const reasons = reasonLines(rows, context);
  const availableHeight =
    slideSize.height -
    1.5 -
    reasons.reduce((sum, line) => sum + 1.25 * estimateLines(line, slideSize.width), 0);
  const splitPanels = chartPanels(rankRows(rows), options).flatMap((panel) =>
    splitPanel(panel, availableHeight, context),
  );
  const pages = paginateEvenly(splitPanels, (panel) => panelHeight(panel, context), availableHeight);
  const key = `${scope.group?.code ?? scope.group?.id ?? 'results'}-chart`;
  return pages.map((panels, index) => {
    const isLast = index === pages.length - 1;
    const title = locale.t('section.by-indicator');
    const body = html`${panels.map((panel) => plot(panel, context))}
    ${isLast ? incomparableList(reasons) : nothing}`;
    const layout = {
      kind: 'chart',
      eyebrow: eyebrow(scope, context),
      title: continued(title, index, context),
      body,
    };
    return {
      key: pageKey(key, index),
      targets: [],
      title,
      content: slideContent(layout, context),
    };
  });
}

function panelHeight({rows}: ChartPanel, {locale}: RenderContext): number {
  return axisHeight + rows.reduce((sum, row) => sum + rowHeightOf(row, locale), 0);
}

/** Height in em. A change with a long unit takes a second line. */
function rowHeightOf({row: {assessment}}: PlacedRow, locale: Locale): number {
  return rowHeight + 1.45 * (estimateLines(formatChange(assessment, locale).visual, 7.5, 1.25) - 1);
}

/** Splits a panel into parts that fit on a slide. All parts have the scale of the panel. */
function splitPanel(
  panel: ChartPanel,
  availableHeight: number,
  {locale}: RenderContext,
): readonly ChartPanel[] {
  return paginateEvenly(panel.rows, (row) => rowHeightOf(row, locale), availableHeight - axisHeight).map(
    (rows) => ({
      ...panel,
      rows,
    }),
  );
}

/** Codes of the indicators that are not in the chart, per reason. */
function reasonLines(rows: readonly TableRow[], {locale}: RenderContext): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const {code, assessment} of rows) {
    if (assessment.change) continue;
    const reason = notComputedReason(assessment, locale);
    reasons.set(reason, [...(reasons.get(reason) ?? []), code ?? assessment.indicator.id]);
  }
  return [...reasons].map(([reason, codes]) => `${reason}: ${formatList(codes, locale)}.`);
}

function incomparableList(lines: readonly string[]): TemplateResult {
  return html`<ul class="incomparable" role="list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function plot({rows, domain}: ChartPanel, context: RenderContext): TemplateResult {
  const {locale} = context;
  const ticks = axisTicks(domain, true, locale);
  const unit = rows[0]?.row.assessment.indicator.unit ?? null;
  return html`<div class="plot">
    <div class="axis" aria-hidden="true">
      <p>${axisTitle(unit, true, locale)}</p>
      <svg class="scaled" viewBox="0 0 320 24">
        ${ticks.map(({value, position}) => axisLabel({text: formatTick(value, true, locale), percent: position, y: 18}))}
      </svg>
    </div>
    ${chartGrid(ticks)}
    <ol class="ranking" role="list">
      ${rows.map((placed) => chartRow(placed, context))}
    </ol>
  </div>`;
}

function chartRow({row, placed}: PlacedRow, context: RenderContext): TemplateResult {
  const {code, assessment} = row;
  const {verdict, movement} = assessment;
  return html`<li data-verdict=${verdict}>
    <p class="indicator">
      ${code ? html`<span class="code">${code}</span>` : nothing} ${localizedText(rowName(row), context)}
    </p>
    <svg class="scaled" viewBox="0 0 320 24" aria-hidden="true">${variationBar(placed, verdict)}</svg>
    <p class="change">
      ${verdictIcon(verdict)} ${movementArrow(movement)} ${dualText(formatChange(assessment, context.locale))}
      <span class="visually-hidden">${verdictLabel(assessment, context.locale)}</span>
    </p>
  </li>`;
}

/**
 * Short name of the indicator. Names that all begin with "Porcentaje de" look alike in one line, so the
 * title of a service replaces the name of its only indicator.
 */
function rowName({service, assessment: {indicator}}: TableRow): LocalizedText {
  const isOnly = service !== null && service.code === indicator.code;
  return indicator.shortName ?? (isOnly ? service.title : indicator.name);
}
