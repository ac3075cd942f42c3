import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {unitDomain} from '../../scale/domain.ts';
import {placeTrend, trendSeries, type PlacedTrend} from '../../scale/trend-line.ts';
import {trendLine} from '../../marks/trend-line.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** The sparkline of an indicator and a sentence that describes it. */
export function trend(assessment: Assessment, locale: Locale): TemplateResult {
  const {indicator, toPeriod} = assessment;
  const {observations} = indicator;
  return html`<div class="trend" part="trend">
    <div aria-hidden="true">
      ${trendLine(placeIndicatorTrend(assessment), {current: toPeriod, height: 48, look: 'sparkline'})}
      <p class="axis-ends">
        <span>${observations[0]?.period}</span><span>${observations.at(-1)?.period}</span>
      </p>
    </div>
    <p class="small muted">${seriesSentence(indicator, locale)}</p>
  </div>`;
}

/** Places the trend of an indicator on the scale of its own values. */
export function placeIndicatorTrend({indicator}: Assessment): PlacedTrend {
  const domain = unitDomain(
    indicator.observations.map(({value}) => value),
    null,
  );
  return placeTrend(trendSeries(indicator), domain);
}
