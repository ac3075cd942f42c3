import type {PlacePaint} from '../../marks/map/paint.ts';
import {verdicts} from '../../model/analysis/assessment.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {hasFigure, targetState} from '../../text/sentence/places/map-row.ts';
import {verdictCount} from '../../text/sentence/rollup.ts';
import type {MapModel} from './map-model.ts';

interface LegendEntry {
  readonly paint: PlacePaint;
  /** How many places have the sign, and what it means. */
  readonly words: string;
}

/** The signs that occur in a map. The classes of a value are on the axis of the strip plot. */
export function mapLegend({view, rows}: MapModel, locale: Locale): readonly LegendEntry[] {
  const missing = rows.filter((row) => !hasFigure(row, view)).length;
  return [
    ...signs(view, rows, locale),
    ...(missing > 0
      ? [{paint: {kind: 'missing'}, words: `${missing} ${locale.t('map.legend-missing')}`} as const]
      : []),
  ];
}

function signs(view: MapModel['view'], rows: MapModel['rows'], locale: Locale): readonly LegendEntry[] {
  if (view === 'value') return [];
  return view === 'target' ? targetEntries(rows, locale) : verdictEntries(rows, locale);
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
