import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {unitDomain} from '../../scale/domain.ts';
import {placeTrend, type PlacedTrend, type TrendDot} from '../../scale/trend-line.ts';
import {trendPoints} from '../../scale/trend-line.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** The line through all periods of an indicator, and its course in words. */
export function trend(finding: Assessment, language: Locale): TemplateResult {
  const {indicator, toPeriod} = finding;
  const {observations} = indicator;
  return html`<div class="trend" part="trend">
    <div aria-hidden="true">
      ${trendLine(indicatorTrend(finding), toPeriod, 48)}
      <p class="axis-ends">
        <span>${observations[0]?.period}</span><span>${observations.at(-1)?.period}</span>
      </p>
    </div>
    <p class="small muted">${seriesSentence(indicator, language)}</p>
  </div>`;
}

/** The line of an indicator on a scale of its own. */
export function indicatorTrend({indicator}: Assessment): PlacedTrend {
  const points = trendPoints(indicator);
  const domain = unitDomain(
    points.map(({value}) => value),
    null,
  );
  return placeTrend(points, domain);
}

/** Gaps stay gaps, a new series starts a new line after a mark, what is not final is hollow; `under` lies beneath. */
export function trendLine(
  {segments, points, breaks}: PlacedTrend,
  current: string | null,
  height: number,
  under: unknown = nothing,
): TemplateResult {
  return html`<svg class="line" width="100%" height=${height} aria-hidden="true">
    ${under}${breaks.map((at) => svg`<line class="series-break" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`)}
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">${segments.map((d) => svg`<path d=${d} />`)}</svg>
    ${points.filter((point) => isMarked(point, current)).map((point) => dot(point, current))}
  </svg>`;
}

function isMarked({isIsolated, isProvisional, period}: TrendDot, current: string | null): boolean {
  return isIsolated || isProvisional || period === current;
}

function dot({x, y, isProvisional, period}: TrendDot, current: string | null): TemplateResult {
  const name = [isProvisional ? 'hollow' : '', period === current ? 'last' : ''].join(' ');
  return svg`<circle class=${name} cx="${x}%" cy="${y}%" r="3.5"/>`;
}
