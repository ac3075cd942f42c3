import {html, nothing, svg, type TemplateResult} from 'lit';
import {placeTicks, type PlacedTick} from '../../scale/ticks.ts';
import type {PlacedTrend} from '../../scale/trend-line.ts';
import type {Point, TimeLabel, TrendFigure} from '../../scale/trend-chart.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {trendLine} from '../shared/trend-line.ts';

/** Width of a digit, in em. */
const charWidth = 0.62;

/** The axes, the plan, and the line over both. Hidden from the accessibility tree: the table below has every number. */
export function trendPlot(
  figure: TrendFigure,
  trend: PlacedTrend,
  current: string | null,
  language: Locale,
): TemplateResult {
  const isMainPlot = trend === figure.trend;
  const height = isMainPlot ? 240 : 96;
  const ticks = placeTicks(figure.domain, isMainPlot ? 4 : 2);
  const {labels} = figure;
  const years = isMainPlot || labels.length < 3 ? labels : [labels[0], labels.at(-1)];
  return html`<div class="trend-plot ${isMainPlot ? 'main-plot' : ''}" aria-hidden="true">
    ${levels(ticks, height, language)}
    ${trendLine(trend, current, height, [ticks.map(gridLine), isMainPlot ? plan(figure) : nothing])}
    <svg class="years" width="100%" height="20">${years.map((one) => one && label(one, language))}</svg>
  </div>`;
}

function label({x, period, isWideOnly}: TimeLabel, language: Locale): TemplateResult {
  const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
  const words = formatPeriod(period, null, language);
  return svg`<text class=${isWideOnly ? 'wide-only' : ''} x="${x}%" y="15" text-anchor=${anchor}>${words}</text>`;
}

/** The numbers of the axis, in a column as wide as the longest of them. */
function levels(ticks: readonly PlacedTick[], height: number, language: Locale): TemplateResult {
  const words = ticks.map(({value}) => formatTick(value, false, language));
  const width = Math.max(...words.map(({length}) => length)) * charWidth;
  return html`<svg class="levels" width="${width}em" height=${height}>
    ${ticks.map(({position}, index) => svg`<text x="100%" y="${100 - position}%" dy="4" text-anchor="end">${words[index]}</text>`)}
  </svg>`;
}

function gridLine({position}: PlacedTick): TemplateResult {
  return svg`<line class="grid-line" x1="0" x2="100%" y1="${100 - position}%" y2="${100 - position}%"/>`;
}

function plan({targetBand, targetPath, intervals, targets, baseline}: TrendFigure): TemplateResult {
  const diamond = (name: string, {x, y}: Point): TemplateResult =>
    svg`<svg x="${x}%" y="${y}%"><path class=${name} d="M0-5l5 5-5 5-5-5z"/></svg>`;
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
      ${targetBand ? svg`<polygon class="band" points=${targetBand} />` : nothing}
      ${targetPath ? svg`<polyline class="target-path" points=${targetPath} />` : nothing}
    </svg>
    ${intervals.map(([low, high]) => svg`<line class="interval" x1="${low.x}%" x2="${high.x}%" y1="${low.y}%" y2="${high.y}%"/>`)}
    ${targets.map((spot) => diamond('target', spot))}${baseline ? diamond('baseline', baseline) : nothing}`;
}
