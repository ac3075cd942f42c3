import {html, svg, type TemplateResult} from 'lit';
import type {Finding} from '../model/finding.ts';
import {ownDomain} from '../scale/domain.ts';
import {placeTrend, type TrendDot} from '../scale/trend.ts';
import {trendPoints} from '../scale/trend-points.ts';

/** The line through all periods of an indicator: gaps stay gaps, a new series starts a new line. */
export function trend({indicator, toPeriod}: Finding): TemplateResult {
  const points = trendPoints(indicator);
  const {segments, points: dots} = placeTrend(
    points,
    ownDomain(
      points.map(({value}) => value),
      null,
    ),
  );
  const last = points.at(-1)?.period ?? '';
  return html`<div class="trend" part="trend" aria-hidden="true">
    <svg width="100%" height="48" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">${segments.map((d) => svg`<path d=${d} />`)}</svg>
      ${dots.filter((point) => isMarked(point, toPeriod)).map((point) => dot(point, toPeriod))}
    </svg>
    <p class="ends"><span>${points[0]?.period}</span><span>${last}</span></p>
  </div>`;
}

function isMarked({isolated, hollow, period}: TrendDot, current: string | null): boolean {
  return isolated || hollow || period === current;
}

function dot({x, y, hollow, period}: TrendDot, current: string | null): TemplateResult {
  const name = [hollow ? 'hollow' : '', period === current ? 'last' : ''].join(' ');
  return svg`<circle class=${name} cx="${x}%" cy="${y}%" r="3.5"/>`;
}
