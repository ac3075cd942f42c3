import {sign} from '../../model/decimal.ts';
import type {PlaceRanking} from '../../model/places/place-ranking.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {dividingLevel, wholeText} from '../../text/place/place-names.ts';
import type {ReportContext} from '../report-context.ts';

/**
 * Paragraphs about a ranking: what is ranked, how many places are on each side of the whole, how many have no value, and
 * how to read the positions. None without places.
 */
export function rankingWords(ranking: PlaceRanking, context: ReportContext): readonly string[] {
  const {report, locale} = context;
  const {rows, count, previousCount, isSmallestFirst, toPeriod} = ranking;
  if (rows.length === 0) return [];
  const {t} = locale;
  const to = rows[0]?.assessment.to ?? null;
  const sides = rows.flatMap(({gap}) => (gap ? sign(gap.difference) : []));
  const countOf = (side: number): number => sides.filter((other) => other === side).length;
  const wholeName = wholeText(report, locale) ?? t('place.whole');
  const missing = rows.length - count;
  return [
    [
      t(isSmallestFirst ? 'ranking.smallest-first' : 'ranking.largest-first', {
        places: countedPlaces(count, context),
        period: formatPeriod(toPeriod, to, locale),
      }),
      sides.length > 0 && t('ranking.sides', {above: countOf(1), below: countOf(-1), whole: wholeName}),
      missing > 0 && t('ranking.without', {count: missing}),
    ],
    [
      previousCount > 0 &&
        previousCount < count &&
        t('ranking.previous-count', {places: countedPlaces(previousCount, context)}),
      rows.some(({possible}) => possible) && t('ranking.range-note'),
    ],
  ]
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter(Boolean);
}

/** "25 regiones" */
export function countedPlaces(count: number, {report, locale}: ReportContext): string {
  return locale.t(`place.count-${dividingLevel(report)}`, {count});
}
