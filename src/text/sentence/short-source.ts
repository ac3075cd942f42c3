import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/**
 * Returns who is responsible for a figure, and the year: "Fuente: MIMP, 2023". The source of the indicator itself comes
 * before the publisher of the report. Empty when the report states neither.
 */
export function shortSource(
  {source}: Pick<Indicator, 'source'>,
  {publisher, sources, updated, issued}: Report,
  locale: Locale,
): string {
  const stated = source?.publisher ?? source?.title ?? publisher?.shortName ?? publisher?.name;
  const origin = resolveText(stated ?? sources[0]?.title ?? null, locale)?.text;
  const facts = [origin, (updated ?? issued)?.slice(0, 4)].filter(Boolean);
  return facts.length > 0 ? `${locale.t('source.title')}: ${facts.join(', ')}` : '';
}
