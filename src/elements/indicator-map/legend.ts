import {html, nothing, type TemplateResult} from 'lit';
import {mapLegend} from '../../render/places/map-legend.ts';
import type {MapModel} from '../../render/places/map-model.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {swatch} from './map.ts';

/** The signs that occur in the map, with how many places have each. */
export function mapLegendList(model: MapModel, locale: Locale): TemplateResult | typeof nothing {
  const entries = mapLegend(model, locale);
  if (entries.length === 0) return nothing;
  return html`<ul class="legend" part="legend" role="list">
    ${entries.map(({paint, words}) => html`<li>${swatch(paint)}<span>${words}</span></li>`)}
  </ul>`;
}
