import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';

/** What a publisher says that there is, and what the document lists of it. */
export interface Coverage {
  /** A group's `declaredCounts`. Spoken of: `guidelines`, `services`, `servicesByPublisher`. */
  readonly declared: ReadonlyMap<string, number>;
  /** How many services the document lists. */
  readonly listed: number;
  /** Short name of the publisher, "MIMP"; `null` leaves its share out. */
  readonly publisher: string | null;
}

/** "El documento declara …; aquí figuran 16.", or `null` where nothing that has words is declared. */
export function coverageSentence(coverage: Coverage, locale: Locale): string | null {
  const {declared, listed} = coverage;
  const guidelines = declared.get('guidelines');
  const counted = [
    guidelines === undefined ? '' : locale.t('coverage.guidelines', {count: guidelines}),
    services(coverage, locale),
  ].filter(Boolean);
  if (counted.length === 0) return null;
  return locale.t('coverage.summary', {count: listed, list: formatList(counted, locale)});
}

/** The share of the publisher belongs to the total: "16 de 23" is honest, 16 alone would not be. */
function services({declared, publisher}: Coverage, {t}: Locale): string {
  const count = declared.get('services');
  const byPublisher = declared.get('servicesByPublisher');
  if (count === undefined) return '';
  const total = t('coverage.services', {count});
  if (byPublisher === undefined || publisher === null) return total;
  return t('list.next', {
    list: total,
    item: t('coverage.services-by-publisher', {count: byPublisher, publisher}),
  });
}
