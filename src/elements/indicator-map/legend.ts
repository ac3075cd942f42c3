import {html, nothing, type TemplateResult} from 'lit';
import {verdicts} from '../../model/analysis/assessment.ts';
import type {PlacePaint} from '../../marks/map/paint.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {hasFigure, targetState} from '../../text/sentence/places/map-row.ts';
import {verdictCount} from '../../text/sentence/rollup.ts';
import {swatch} from './map.ts';
import type {MapModel} from './model.ts';

interface LegendEntry {
  readonly paint: PlacePaint;
  readonly words: string;
}

/** The signs that occur in the map, with how many places have each. The classes of a value are on the axis of the strip plot. */
export function mapLegend(model: MapModel, locale: Locale): TemplateResult | typeof nothing {
  const entries = legendEntries(model, locale);
  if (entries.length === 0) return nothing;
  return html`<ul class="legend" part="legend" role="list">
    ${entries.map(({paint, words}) => html`<li>${swatch(paint)}<span>${words}</span></li>`)}
  </ul>`;
}

function legendEntries({view, rows}: MapModel, locale: Locale): readonly LegendEntry[] {
  const {t} = locale;
  const missing = rows.filter((row) => !hasFigure(row, view)).length;
  const signs =
    view === 'value' ? [] : view === 'target' ? targetEntries(rows, locale) : verdictEntries(rows, locale);
  return [
    ...signs,
    ...(missing > 0
      ? [{paint: {kind: 'missing'}, words: `${missing} ${t('map.legend-missing')}`} as const]
      : []),
  ];
}

function verdictEntries(rows: MapModel['rows'], locale: Locale): readonly LegendEntry[] {
  return verdicts.flatMap((verdict) => {
    const count = rows.filter(({assessment}) => assessment.verdict === verdict && assessment.change).length;
    return count > 0 ? {paint: {kind: 'verdict', verdict}, words: verdictCount(verdict, count, locale)} : [];
  });
}

function targetEntries(rows: MapModel['rows'], {t}: Locale): readonly LegendEntry[] {
  return (['met', 'unmet', 'unclear'] as const).flatMap((state) => {
    const count = rows.filter((row) => targetState(row) === state).length;
    return count > 0 ? {paint: {kind: 'target', state}, words: t(`map.${state}`, {count})} : [];
  });
}
