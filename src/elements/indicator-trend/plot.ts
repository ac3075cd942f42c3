import {html, nothing, svg, type TemplateResult} from 'lit';
import {placeTicks, type PlacedTick} from '../../scale/ticks.ts';
import type {PlacedTrend} from '../../scale/trend-line.ts';
import type {Spot, TimeLabel, TrendFigure} from '../../scale/trend-chart.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {periodText} from '../../text/format/period.ts';
import {tickText} from '../../text/format/tick-label.ts';
import {trendLine} from '../shared/trend-line.ts';

/** Width of a digit, in em. */
const CHARACTER = 0.62;

/** The axes, the plan, and the line over both. Hidden from the accessibility tree: the table below has every number. */
export function trendPlot(
  figure: TrendFigure,
  trend: PlacedTrend,
  current: string | null,
  language: Language,
): TemplateResult {
  const isWhole = trend === figure.trend;
  const height = isWhole ? 240 : 96;
  const ticks = placeTicks(figure.domain, isWhole ? 4 : 2);
  const {labels} = figure;
  const years = isWhole || labels.length < 3 ? labels : [labels[0], labels.at(-1)];
  return html`<div class="trend-plot ${isWhole ? 'whole' : ''}" aria-hidden="true">
    ${levels(ticks, height, language)}
    ${trendLine(trend, current, height, [ticks.map(rule), isWhole ? plan(figure) : nothing])}
    <svg class="years" width="100%" height="20">${years.map((one) => one && label(one, language))}</svg>
  </div>`;
}

function label({x, period, isMore}: TimeLabel, language: Language): TemplateResult {
  const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
  const words = periodText(period, null, language);
  return svg`<text class=${isMore ? 'more' : ''} x="${x}%" y="15" text-anchor=${anchor}>${words}</text>`;
}

/** The numbers of the axis, in a column as wide as the longest of them. */
function levels(ticks: readonly PlacedTick[], height: number, language: Language): TemplateResult {
  const words = ticks.map(({value}) => tickText(value, false, language));
  const width = Math.max(...words.map(({length}) => length)) * CHARACTER;
  return html`<svg class="levels" width="${width}em" height=${height}>
    ${ticks.map(({at}, index) => svg`<text x="100%" y="${100 - at}%" dy="4" text-anchor="end">${words[index]}</text>`)}
  </svg>`;
}

function rule({at}: PlacedTick): TemplateResult {
  return svg`<line class="rule" x1="0" x2="100%" y1="${100 - at}%" y2="${100 - at}%"/>`;
}

function plan({band, way, intervals, targets, baseline}: TrendFigure): TemplateResult {
  const ring = (name: string, {x, y}: Spot): TemplateResult =>
    svg`<svg x="${x}%" y="${y}%"><path class=${name} d="M0-5l5 5-5 5-5-5z"/></svg>`;
  return svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
      ${band ? svg`<polygon class="band" points=${band} />` : nothing}
      ${way ? svg`<polyline class="way" points=${way} />` : nothing}
    </svg>
    ${intervals.map(([low, high]) => svg`<line class="interval" x1="${low.x}%" x2="${high.x}%" y1="${low.y}%" y2="${high.y}%"/>`)}
    ${targets.map((spot) => ring('aim', spot))}${baseline ? ring('base', baseline) : nothing}`;
}
