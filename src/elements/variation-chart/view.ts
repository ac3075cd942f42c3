import {html, nothing, type TemplateResult} from 'lit';
import {rankRows} from '../../model/table/ranking.ts';
import type {Sort} from '../../model/table/sort.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {periodColumns} from '../../model/table/period-column.ts';
import {chartPanels, type ChartPanel, type ChartView} from '../../scale/chart-panel.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {sortSentence} from '../../text/sentence/sort.ts';
import {tableSummary} from '../../text/sentence/table-summary.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import {incomparableNotes} from '../../render/incomparable-notes.ts';
import {chartPanel} from './panel.ts';
import type {ListboxCursor} from './row.ts';
import {rowId} from '../shared/row-id.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {sourceLine} from '../shared/source-line.ts';

export const chartVariants = ['compact', 'standard'] as const;
export type ChartVariant = (typeof chartVariants)[number];

export interface ChartModel {
  readonly scope: Scope;
  /** All rows of the scope. */
  readonly rows: readonly TableRow[];
  readonly sort: Sort;
  readonly view: ChartView;
  /** Clips the bars of outliers. */
  readonly clip: boolean;
  /** `compact`: names in two lines at most, without their figures. */
  readonly variant: ChartVariant;
}

/** Keyboard and pointer state of a selectable chart. */
export interface ChartControls extends ListboxCursor {
  readonly handleKeydown: (event: KeyboardEvent) => void;
  readonly handleClick: (event: Event) => void;
  readonly handleFocus: () => void;
}

/**
 * Ranked indicators of a scope on one axis; incomparable indicators in a note below. Without `controls` it
 * is a list without tab stops; with them, a listbox with one tab stop.
 */
export function variationChart(
  model: ChartModel,
  context: RenderContext,
  controls: ChartControls | null,
): TemplateResult {
  const {scope, rows, sort, view, clip, variant} = model;
  const {locale} = context;
  const comparable = rankRows(rows, sort);
  const panels = chartPanels(comparable, {
    view,
    clip,
    unitOf: ({indicator}) => unitKey(indicator.unit, locale),
  });
  const name = `chart-${scope.group?.id ?? ''}`;
  const spans = new Set(
    comparable.map(({assessment: {fromPeriod, toPeriod}}) => `${fromPeriod} ${toPeriod}`),
  );
  const positions = new Map(comparable.map(({assessment}, index) => [assessment.indicator.id, index + 1]));
  const options = {cursor: controls, showsPeriods: spans.size > 1, positions};
  const content = panels.map((panel, index) =>
    chartPanel(panel, {view, gridId: `grid-${index}`}, context, options),
  );
  return html`<div class="chart" part="chart" data-variant=${variant} data-view=${view}>
    ${header(model, panels, context, name)}
    ${controls ? listbox(content, controls, name, rows) : html`<div class="panels">${content}</div>`}
    ${incomparableNotes(rows, context.locale).map((note) => html`<p class="small muted" part="note">${note}</p>`)}
    ${inferred(scope, context)}
    <p class="small muted" part="source">${sourceLine(null, context)}</p>
  </div>`;
}

function listbox(
  content: unknown,
  controls: ChartControls,
  name: string,
  rows: readonly TableRow[],
): TemplateResult {
  const active = rows.find(({assessment}) => assessment.indicator.id === controls.active);
  return html`<div
    class="panels options"
    part="options"
    role="listbox"
    tabindex="0"
    aria-labelledby=${name}
    aria-activedescendant=${active ? rowId(active.assessment.indicator.id) : nothing}
    @keydown=${controls.handleKeydown}
    @click=${controls.handleClick}
    @focus=${controls.handleFocus}
  >
    ${content}
  </div>`;
}

function header(
  {scope: {group, assessments}, sort}: ChartModel,
  panels: readonly ChartPanel[],
  context: RenderContext,
  name: string,
): TemplateResult {
  const {locale, headingLevel, report} = context;
  const {t} = locale;
  const periods = periodColumns(assessments).map(({period, record}) => formatPeriod(period, record, locale));
  const title = localizedText(group?.title ?? report.title, context);
  const columnName =
    sort.column === 'service'
      ? t('column.code')
      : sort.column === 'verdict'
        ? t('column.verdict')
        : t('column.change');
  return html`<div class="header" part="header">
    ${group?.label ? html`<p class="eyebrow">${localizedText(group.label, context)}</p>` : nothing}
    ${heading(headingLevel, title, name)}
    <p class="status">
      ${tableSummary(assessments, periods, locale)}
      ${panels.length > 0 ? sortSentence(sort, {name: columnName, missing: 0}, locale) : nothing}
      ${panels.some(({isClipped}) => isClipped) ? t('bars.clipped') : nothing}
    </p>
  </div>`;
}

function inferred({assessments}: Scope, {locale}: RenderContext): TemplateResult | typeof nothing {
  const words = inferredSentence(rollup(assessments), locale);
  return words ? html`<p class="small muted" part="note">${words}</p>` : nothing;
}
