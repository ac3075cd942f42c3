import {html, nothing, type TemplateResult} from 'lit';
import {mapAbout, mapUnit} from '../../render/places/map-about.ts';
import {formatMissing} from '../../text/format/missing.ts';
import {nameInSentence} from '../../text/format/full-stop.ts';
import {formatValue} from '../../text/format/quantity.ts';
import {sameForBoth} from '../../text/format/number.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {mapHeadline, mapSentences} from '../../text/sentence/places/map-words.ts';
import type {MapRow} from '../../text/sentence/places/map-row.ts';
import {dualText, localizedText, withSpace, type RenderContext} from '../shared/localized-text.ts';
import {heading} from '../shared/heading.ts';
import {sourceLine} from '../shared/source-line.ts';
import {hasFreeCorners} from '../../scale/map/free-corners.ts';
import {mapLegendList} from './legend.ts';
import type {PlaceListbox} from './listbox.ts';
import {placeMap} from './map.ts';
import type {MapModel} from '../../render/places/map-model.ts';
import {readingPanel} from './panel.ts';
import {distribution} from './strip.ts';
import {placeTable} from './table.ts';

/** Keyboard and pointer, and the state of the table. */
export interface MapControls {
  readonly listbox: PlaceListbox;
  readonly isTableOpen: boolean;
  readonly toggleTable: (event: Event) => void;
  /** The layout or geometry that the page names could not be loaded. */
  readonly hasFailed: boolean;
}

/** A map of places with its distribution, words and table. */
export function indicatorMap(model: MapModel, context: RenderContext, controls: MapControls): TemplateResult {
  const {locale, headingLevel} = context;
  const {indicator, options, view} = model;
  const {listbox} = controls;
  const about = mapAbout(model, locale);
  const hasCorners = hasFreeCorners(
    options.map(({shape}) => shape),
    model.size,
  );
  const label = locale.t('map.listbox', {level: model.levelName, about});
  const isInferred = view !== 'value' && model.rows.some(({assessment}) => hasInferredDirection(assessment));
  return html`<article class="figure" data-view=${view} aria-labelledby="finding">
    <header part="header">
      ${heading(headingLevel, mapHeadline(model, locale), 'finding')}
      <p class="small muted">
        ${indicator.code ? html`<span class="code">${withSpace(indicator.code)}</span>` : nothing}${localizedText(nameInSentence(indicator), context)}.
        ${about}${mapUnit(model, locale)}.
      </p>
    </header>
    <div class="columns">
      <div class="drawing" ?data-corners=${hasCorners}>
        ${options.length > 0 ? placeMap(model, label, listbox, locale) : nothing}
        ${controls.hasFailed ? html`<p part="failure">${locale.t('map.not-drawn')}</p>` : nothing}
        ${options.length > 0 ? readingPanel(model, listbox, locale) : nothing} ${mapLegendList(model, locale)}
      </div>
      <div class="reading">
        ${view === 'value' ? distribution(model, listbox.hovered ?? listbox.active, headingLevel, locale) : nothing}
        <p class="words" part="words">${mapSentences(model, locale).join(' ')}</p>
        ${isInferred ? html`<p class="small muted" part="note">${locale.t('direction-basis.inferred')}</p>` : nothing}
        <p class="small muted" part="source">${sourceLine(indicator, context)}</p>
      </div>
    </div>
    ${othersList(model, headingLevel, locale)}
    ${placeTable(model, {isOpen: controls.isTableOpen, toggle: controls.toggleTable}, locale)}
  </article>`;
}

/** Most places in the list; the table has all. */
const maxOthers = 60;

/** The places that the map does not draw, with their figures. */
function othersList(
  {others}: MapModel,
  headingLevel: number,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const more = others.length - maxOthers;
  return html`<section part="others">
    ${heading(headingLevel && headingLevel + 1, locale.t('map.others'))}
    <ul class="others" role="list">
      ${others.slice(0, maxOthers).map((row) => html`<li>${otherPlace(row, locale)}</li>`)}
      ${more > 0 ? html`<li>${locale.t('map.others-more', {count: more})}</li>` : nothing}
    </ul>
  </section>`;
}

function otherPlace({name, assessment}: MapRow, locale: Locale): TemplateResult {
  const {indicator, to} = assessment;
  const value = to ? formatValue(indicator, to, locale) : sameForBoth(formatMissing(null, locale));
  const verdict = assessment.change ? `. ${verdictLabel(assessment, locale)}` : '';
  return html`<b>${name}</b>: ${dualText(value)}${verdict}`;
}
