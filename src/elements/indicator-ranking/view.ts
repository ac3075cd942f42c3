import {html, nothing, type TemplateResult} from 'lit';
import {countedPlaces, rankingWords} from '../../render/places/ranking-words.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, withSpace, type RenderContext} from '../shared/localized-text.ts';
import {sourceLine} from '../shared/source-line.ts';
import type {RankingModel} from '../../render/places/ranking-model.ts';
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
      ${rankingWords(ranking, context).map((text) => html`<p class="small muted">${text}</p>`)}
    </header>
    ${places > 0 ? rankingTable(model, context) : html`<p>${locale.t('ranking.no-places')}</p>`}
    ${hiddenCount(model) > 0 ? more(model, context, showAll) : nothing}
    <p class="small muted" part="source">${sourceLine(indicator, context)}</p>
  </section>`;
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
