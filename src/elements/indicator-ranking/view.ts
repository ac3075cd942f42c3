import {html, nothing, type TemplateResult} from 'lit';
import {sign} from '../../model/decimal.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {dividingLevel, wholeText} from '../../text/place/place-names.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, withSpace, type RenderContext} from '../shared/localized-text.ts';
import {sourceLine} from '../shared/source-line.ts';
import type {RankingModel} from './rows.ts';
import {rankingTable} from './table.ts';

/** The name of the indicator, what is ranked, the table and the source. */
export function indicatorRanking(
  model: RankingModel,
  context: RenderContext,
  showAll: () => void,
): TemplateResult {
  const {indicator, ranking} = model;
  const {locale, headingLevel} = context;
  const places = ranking.rows.length;
  const name = html`${indicator.code ? html`<span class="code">${withSpace(indicator.code)}</span>` : nothing}<span
      id="name"
      >${localizedText(indicator.name, context)}</span
    >`;
  return html`<section class="ranking" part="ranking" aria-labelledby="name">
    <header part="header">
      ${heading(headingLevel, name)}
      ${sentences(model, context).map((text) => html`<p class="small muted">${text}</p>`)}
    </header>
    ${places > 0 ? rankingTable(model, context) : html`<p>${locale.t('ranking.no-places')}</p>`}
    ${hiddenCount(model) > 0 ? more(model, context, showAll) : nothing}
    <p class="small muted" part="source">${sourceLine(indicator, context)}</p>
  </section>`;
}

/** What is ranked, how many places are on each side of the whole, how many have no value, and how to read the positions. */
function sentences({ranking}: RankingModel, context: RenderContext): readonly string[] {
  const {report, locale} = context;
  const {rows, count, previousCount, isSmallestFirst, toPeriod} = ranking;
  if (rows.length === 0) return [];
  const {t} = locale;
  const to = rows[0]?.assessment.to ?? null;
  const sides = rows.flatMap(({gap}) => (gap ? sign(gap.difference) : []));
  const countOf = (side: number): number => sides.filter((other) => other === side).length;
  const whole = wholeText(report, locale) ?? t('place.whole');
  const missing = rows.length - count;
  return [
    [
      t(isSmallestFirst ? 'ranking.smallest-first' : 'ranking.largest-first', {
        places: countedPlaces(count, context),
        period: formatPeriod(toPeriod, to, locale),
      }),
      sides.length > 0 && t('ranking.sides', {above: countOf(1), below: countOf(-1), whole}),
      missing > 0 && t('ranking.without', {count: missing}),
    ],
    [
      previousCount > 0 &&
        previousCount < count &&
        t('ranking.previous-count', {places: countedPlaces(previousCount, context)}),
      rows.some(({possible}) => possible) && t('ranking.range-note'),
    ],
  ]
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter(Boolean);
}

function countedPlaces(count: number, {report, locale}: RenderContext): string {
  return locale.t(`place.count-${dividingLevel(report)}`, {count});
}

function hiddenCount({ranking, rows}: RankingModel): number {
  return ranking.rows.length - rows.filter((row) => row !== null).length;
}

function more(model: RankingModel, context: RenderContext, showAll: () => void): TemplateResult {
  const {t} = context.locale;
  const {length} = model.ranking.rows;
  const shown = length - hiddenCount(model);
  return html`<p class="more">
    ${t('ranking.shown', {shown, places: countedPlaces(length, context)})}
    <button type="button" @click=${showAll}>${t('ranking.show-all')}</button>
  </p>`;
}
