import {html, nothing, type TemplateResult} from 'lit';
import {axisLabel, levelLabel, levelLine} from '../../marks/axis.ts';
import {trendLine} from '../../marks/trend-line.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {placeTicks, type PlacedTick} from '../../scale/ticks.ts';
import type {PlacedTrend} from '../../scale/trend-line.ts';
import type {TimeLabel} from '../../scale/horizontal-labels.ts';
import type {TrendFigure} from '../../scale/trend-chart.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {statistics} from '../shared/statistics/loaded-statistics.ts';

/** Width of a digit, in em. */
const charWidth = 0.62;

/** The axes, the plan, and the line over both. Hidden from the accessibility tree: the table below has every number. */
export function trendPlot(
  figure: TrendFigure,
  trend: PlacedTrend,
  {indicator, toPeriod: current}: Assessment,
  locale: Locale,
): TemplateResult {
  const isMainPlot = trend === figure.trend;
  const height = isMainPlot ? 240 : 96;
  const ticks = placeTicks(figure.domain, isMainPlot ? 4 : 2);
  const {labels} = figure;
  const years = isMainPlot || labels.length < 3 ? labels : [labels[0], labels.at(-1)];
  return html`<div class="trend-plot ${isMainPlot ? 'main-plot' : ''}" aria-hidden="true">
    ${levels(ticks, height, locale)}
    ${trendLine(trend, {current, height, look: 'figure', background: [ticks.map((tick) => levelLine(tick)), isMainPlot ? statistics()?.plan(figure, indicator) : nothing]})}
    <svg class="years" width="100%" height="20">${years.map((year) => year && label(year, locale))}</svg>
  </div>`;
}

function label({x, period, isWideOnly}: TimeLabel, locale: Locale): TemplateResult {
  const text = formatPeriod(period, null, locale);
  return axisLabel({text, percent: x, y: 15, className: isWideOnly ? 'wide-only' : ''});
}

/** The numbers of the axis, in a column as wide as the longest of them. */
function levels(ticks: readonly PlacedTick[], height: number, locale: Locale): TemplateResult {
  const words = ticks.map(({value}) => formatTick(value, false, locale));
  const width = Math.max(...words.map(({length}) => length)) * charWidth;
  return html`<svg class="levels" width="${width}em" height=${height}>
    ${ticks.map(({position}, index) => levelLabel(words[index] ?? '', position))}
  </svg>`;
}
