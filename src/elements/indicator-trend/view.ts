import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {trendFigure, type TrendFigure} from '../../scale/trend-chart.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {planExplanation} from '../../text/sentence/plan-status.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext, withLang, withSpace} from '../shared/localized-text.ts';
import {places} from '../shared/place/loaded-places.ts';
import {sourceLine} from '../shared/source-line.ts';
import {statistics} from '../shared/statistics/loaded-statistics.ts';
import {seriesName} from '../shared/observation-remarks.ts';
import {trendPlot} from './plot.ts';
import {trendTable} from './table.ts';

/** One indicator over all periods, with targets and disaggregations on the same scale. */
export function indicatorTrend(
  assessment: Assessment,
  context: RenderContext,
  sound: TemplateResult | typeof nothing,
): TemplateResult {
  const {indicator, toPeriod, verdict} = assessment;
  const {locale, headingLevel} = context;
  const figure = trendFigure(indicator);
  return html`<article class="figure" part="card" data-verdict=${verdict} aria-labelledby="name">
    <header part="header">
      ${heading(headingLevel, html`${indicator.code ? html`<span class="code">${withSpace(indicator.code)}</span>` : nothing}<span id="name">${localizedText(indicator.name, context)}</span>`)}
      <p class="small muted">${axisTitle(indicator.unit, false, locale)}</p>
    </header>
    ${trendPlot(figure, figure.trend, assessment, locale)} ${statistics()?.legend(figure, locale)}
    ${thinningNote(figure, locale)} ${sound}
    <p part="sentence">${seriesSentence(indicator, locale)}</p>
    ${places()?.gapLine(assessment, context)} ${statistics()?.direction(indicator, locale, true)}
    ${textList(planExplanation(indicator, toPeriod, locale))} ${textList(breakNotes(indicator, locale))}
    ${seriesCharts(figure, assessment, locale)}
    ${statistics()?.groupGaps(indicator, {from: assessment.fromPeriod ?? '', to: toPeriod ?? ''}, locale)}
    ${trendTable(indicator, locale)}
    <p class="small muted" part="source">${sourceLine(indicator, context)}</p>
  </article>`;
}

/** States how many values the line shows when the width cannot show all. */
function thinningNote({trend: {points, count}}: TrendFigure, {t}: Locale): TemplateResult | typeof nothing {
  return points.length < count
    ? html`<p class="small muted" part="drawn">
        ${t('series.thinned', {drawn: points.length, total: count})}
      </p>`
    : nothing;
}

function textList(words: readonly unknown[]): TemplateResult | typeof nothing {
  return words.length > 0
    ? html`<ul part="plan">
        ${words.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;
}

function breakNotes({breaks}: Indicator, locale: Locale): readonly TemplateResult[] {
  return breaks.flatMap(({period, note}) => {
    const text = resolveText(note, locale);
    return text ? html`${period}: ${withLang(text, locale)}` : [];
  });
}

/** A small plot per disaggregation, on the scales of the main plot. */
function seriesCharts(
  figure: TrendFigure,
  assessment: Assessment,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (figure.series.length === 0) return nothing;
  return html`<ul class="series-charts" part="parts" role="list">
    ${figure.series.map(
      ({disaggregation, trend}) =>
        html`<li>
          <p class="small">${seriesName(disaggregation, locale)}</p>
          ${trendPlot(figure, trend, assessment, locale)}
        </li>`,
    )}
  </ul>`;
}
