import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {paginateEvenly} from './layout/paginate.ts';
import type {LocalizedText} from '../../model/report/report.ts';
import {rankRows} from '../../model/table/ranking.ts';
import {withIndicatorCodes, tableRows, type TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {axisTicks} from '../../render/axis-ticks.ts';
import {chartPanels, type ChartPanel, type PlacedRow} from '../../scale/chart-panel.ts';
import type {PlacedTick} from '../../scale/ticks.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatList} from '../../text/format/list.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import {chartGrid} from '../shared/chart-axis.ts';
import {arrow, glyph} from '../shared/verdict-icon.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {continued, eyebrow} from './objective-slide.ts';
import {estimateLines, slideSize, slideContent, type Slide} from './slide.ts';
import {variationBar} from '../shared/variation-bar.ts';
import {dualText} from '../shared/localized-text.ts';

/** Height of a row, and of the axis above the rows, in em. */
const rowHeight = 2.1;
const axisHeight = 2.2;

/** The changes of an objective on one axis, the largest rise first; none where nothing can be compared. */
export function chartSlides(part: Scope, setting: RenderContext): readonly Slide[] {
  const {language, report} = setting;
  const all = withIndicatorCodes(tableRows(report, part));
  const plan = {
    mark: 'change',
    scale: 'clip',
    unitOf: ({indicator}: Assessment) => unitKey(indicator.unit, language),
  } as const;
  const reasons = reasonLines(all, setting);
  const room =
    slideSize.height -
    1.5 -
    reasons.reduce((sum, line) => sum + 1.25 * estimateLines(line, slideSize.width), 0);
  const panels = chartPanels(rankRows(all, 'change'), plan).flatMap((panel) => cut(panel, room, setting));
  const found = paginateEvenly(panels, (panel) => heightOf(panel, setting), room);
  const key = `${part.group?.code ?? part.group?.id ?? 'results'}-chart`;
  return found.map((some, index) => {
    const isLast = index === found.length - 1;
    const title = language.t('section.by-indicator');
    const body = html`${some.map((panel) => plot(panel, setting))} ${isLast ? rest(reasons) : nothing}`;
    const parts = {
      kind: 'chart',
      eyebrow: eyebrow(part, setting),
      title: continued(title, index, setting),
      body,
    };
    return {
      key: index ? `${key}-${index + 1}` : key,
      targets: [],
      title,
      content: slideContent(parts, setting),
    };
  });
}

function heightOf({rows}: ChartPanel, {language}: RenderContext): number {
  return axisHeight + rows.reduce((sum, row) => sum + lineHeight(row, language), 0);
}

/** The figure of a long unit takes a second line. */
function lineHeight({row: {assessment}}: PlacedRow, language: Locale): number {
  return rowHeight + 1.45 * (estimateLines(formatChange(assessment, language).visual, 7.5, 1.25) - 1);
}

/** A panel in pieces that a slide holds, all on the one scale. */
function cut(panel: ChartPanel, room: number, {language}: RenderContext): readonly ChartPanel[] {
  return paginateEvenly(panel.rows, (row) => lineHeight(row, language), room - axisHeight).map((rows) => ({
    ...panel,
    rows,
  }));
}

/** Under the chart, why the others are not in it: their codes, reason by reason. */
function reasonLines(all: readonly TableRow[], {language}: RenderContext): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const {code, assessment} of all) {
    if (assessment.change) continue;
    const reason = notComputedReason(assessment, language);
    reasons.set(reason, [...(reasons.get(reason) ?? []), code ?? assessment.indicator.id]);
  }
  return [...reasons].map(([reason, codes]) => `${reason}: ${formatList(codes, language)}.`);
}

function rest(lines: readonly string[]): TemplateResult {
  return html`<ul class="incomparable" role="list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function plot({rows, domain}: ChartPanel, setting: RenderContext): TemplateResult {
  const {language} = setting;
  const ticks = axisTicks(domain, true, language);
  const unit = rows[0]?.row.assessment.indicator.unit ?? null;
  return html`<div class="plot">
    <div class="axis" aria-hidden="true">
      <p>${axisTitle(unit, true, language)}</p>
      <svg class="scaled" viewBox="0 0 320 24">${ticks.map((tick) => tickLabel(tick, setting))}</svg>
    </div>
    ${chartGrid(ticks)}
    <ol class="ranking" role="list">
      ${rows.map((placed) => line(placed, setting))}
    </ol>
  </div>`;
}

function tickLabel({value, position}: PlacedTick, {language}: RenderContext): TemplateResult {
  const anchor = position < 5 ? 'start' : position > 95 ? 'end' : 'middle';
  return svg`<text x="${position}%" y="18" text-anchor=${anchor}>${formatTick(value, true, language)}</text>`;
}

function line({row, placed}: PlacedRow, setting: RenderContext): TemplateResult {
  const {code, assessment} = row;
  const {verdict, movement} = assessment;
  return html`<li data-verdict=${verdict}>
    <p class="indicator">
      ${code ? html`<span class="code">${code}</span>` : nothing} ${localizedText(nameOf(row), setting)}
    </p>
    <svg class="scaled" viewBox="0 0 320 24" aria-hidden="true">${variationBar(placed, verdict)}</svg>
    <p class="change">
      ${glyph(verdict)} ${arrow(movement)} ${dualText(formatChange(assessment, setting.language))}
      <span class="visually-hidden">${verdictLabel(assessment, setting.language)}</span>
    </p>
  </li>`;
}

/** In one line, names that all begin with "Porcentaje de" say little: a service with one indicator is told by its own. */
function nameOf({service, assessment: {indicator}}: TableRow): LocalizedText {
  const isOnly = service !== null && service.code === indicator.code;
  return indicator.shortName ?? (isOnly ? service.title : indicator.name);
}
