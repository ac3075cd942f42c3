import {formatPeriod} from '../../text/format/period.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import type {MapModel} from './map-model.ts';

/** What a map shows, and when: "Valor en 2024". */
export function mapAbout({view, ranking, whole}: MapModel, locale: Locale): string {
  const {t} = locale;
  const period = formatPeriod(ranking.toPeriod, whole, locale);
  if (view === 'value') return t('map.about-value', {period});
  if (view === 'target') return t('map.about-target', {period});
  return t('map.about-change', {from: formatPeriod(ranking.fromPeriod, null, locale), to: period});
}

/** ", en porcentaje"; empty for a unit without a name. */
export function mapUnit({view, indicator: {unit}}: MapModel, locale: Locale): string {
  const name = resolveText(view === 'change' ? unit.change.label : unit.label, locale)?.text;
  return name ? locale.t('map.in-unit', {unit: name}) : '';
}
