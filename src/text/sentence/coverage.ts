import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';

/** Counts that a publisher declares for a group. */
export interface Coverage {
  /** Name of the group; empty for none. */
  readonly label: string;
  /** A group's `declaredCounts`. Used: `guidelines`, `services`, `servicesByPublisher`. */
  readonly declared: ReadonlyMap<string, number>;
  /** Short name of the publisher, "MIMP"; `null` leaves its share out. */
  readonly publisher: string | null;
}

/** Returns "Objetivo 03: 7 lineamientos y 23 servicios en total, 16 a cargo de la entidad (MIMP)."; null without declared counts. */
export function declaredSentence(coverage: Coverage, locale: Locale): string | null {
  const {label, declared} = coverage;
  const guidelines = declared.get('guidelines');
  const counted = [
    guidelines === undefined ? '' : locale.t('coverage.guidelines', {count: guidelines}),
    services(coverage, locale),
  ].filter(Boolean);
  if (counted.length === 0) return null;
  const list = formatList(counted, locale);
  return locale.t(label ? 'coverage.declared' : 'coverage.declared-alone', {label, list});
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
