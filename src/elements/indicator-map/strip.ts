import {html, nothing, type TemplateResult} from 'lit';
import {stripHeight, stripPlotMark} from '../../marks/map/strip.ts';
import {mapStrip} from '../../render/places/map-strip.ts';
import type {MapModel} from '../../render/places/map-model.ts';
import {formatValue} from '../../text/format/quantity.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {wholeWord} from '../../text/sentence/places/map-words.ts';
import {formatTick} from '../../text/format/tick-label.ts';
import {heading} from '../shared/heading.ts';

/** The values on an axis of five classes, each a circle, with the lowest, the whole and the highest by name. */
export function distribution(
  model: MapModel,
  active: string | null,
  headingLevel: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  const {classes, indicator, levelName} = model;
  if (!classes || model.options.length === 0) return nothing;
  const {t} = locale;
  const {edges, counts} = classes;
  const strip = mapStrip(model, classes, active, locale);
  const note = {level: levelName, start: formatValue(indicator, edges[0] ?? 0, locale).spoken};
  const words = counts.map(
    (count, index) =>
      `${t('map.class', {low: edgeWords(edges[index], locale), high: edgeWords(edges[index + 1], locale)})}: ${count}`,
  );
  return html`<section class="distribution" part="distribution">
    ${heading(headingLevel && headingLevel + 1, t('map.distribution'))}
    <p class="small muted">
      ${strip.whole ? t('map.distribution-note-whole', {...note, whole: wholeWord(model.isCountry, locale)}) : t('map.distribution-note', note)}
    </p>
    <p class="visually-hidden">${words.join('; ')}.</p>
    <svg class="strip" aria-hidden="true" width="100%" height=${stripHeight(strip)} overflow="visible">
      ${stripPlotMark(strip)}
    </svg>
    <p class="small muted">${t('map.per-class', {count: counts.reduce((sum, count) => sum + count, 0)})}</p>
  </section>`;
}

function edgeWords(edge: number | undefined, locale: Locale): string {
  return formatTick(edge ?? 0, false, locale);
}
