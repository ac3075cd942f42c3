import {html, nothing, svg, type TemplateResult} from 'lit';
import {placeTicks, type PlacedTick} from '../scale/ticks.ts';
import type {PlacedTrend} from '../scale/trend.ts';
import type {Spot, TrendFigure} from '../scale/trend-figure.ts';
import type {Language} from '../text/language.ts';
import {periodText} from '../text/period-text.ts';
import {tickText} from '../text/tick-text.ts';
import {trendLine} from './trend.ts';

/** The axes, the plan, and the line over both. Hidden from the accessibility tree: the table below has every number. */
export function trendPlot(
  figure: TrendFigure,
  trend: PlacedTrend,
  current: string | null,
  language: Language,
): TemplateResult {
  const isWhole = trend === figure.trend;
  const ticks = placeTicks(figure.domain, isWhole ? 4 : 2);
  const years = isWhole ? figure.labels : [figure.labels[0], figure.labels.at(-1)];
  return html`<div class="trend-plot" aria-hidden="true">
    ${trendLine(trend, current, isWhole ? 240 : 96, {
      under: [ticks.map(rule), isWhole ? plan(figure) : nothing],
      over: ticks.map((tick) => level(tick, language)),
    })}
    <svg class="years" width="100%" height="20">
      ${years.map((one) => one && label(periodText(one.period, null, language), one.x))}
    </svg>
  </div>`;
}

function label(text: string, x: number): TemplateResult {
  const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
  return svg`<text x="${x}%" y="15" text-anchor=${anchor}>${text}</text>`;
}

function rule({at}: PlacedTick): TemplateResult {
  return svg`<line class="rule" x1="0" x2="100%" y1="${100 - at}%" y2="${100 - at}%"/>`;
}

function level({at, value}: PlacedTick, language: Language): TemplateResult {
  return svg`<text class="level" x="0" y="${100 - at}%" dy="-3">${tickText(value, false, language)}</text>`;
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
