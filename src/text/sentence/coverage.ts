import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';

/** Counts that a publisher declares, and what the report lists. */
export interface Coverage {
  /** A group's `declaredCounts`. Used: `guidelines`, `services`, `servicesByPublisher`. */
  readonly declared: ReadonlyMap<string, number>;
  /** Number of services that the report lists. */
  readonly listed: number;
  /** Short name of the publisher, "MIMP"; `null` leaves its share out. */
  readonly publisher: string | null;
}

/** Returns "El documento declara …; aquí figuran 16."; null without declared guidelines or services. */
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

/** Always gives the total with the publisher's share: the share alone would mislead. */
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
