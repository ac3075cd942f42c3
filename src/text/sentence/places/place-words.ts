import type {PlaceRanking, RankedPlace} from '../../../model/places/place-ranking.ts';
import {lowerInitial} from '../../format/lower-initial.ts';
import {formatMissing} from '../../format/missing.ts';
import {formatChange, formatDifference, formatValue} from '../../format/quantity.ts';
import {verdictLabel} from '../../format/verdict-label.ts';
import type {Locale} from '../../i18n/locale.ts';
import {placeTarget, targetState, type MapRow, type MapView} from './map-row.ts';

type Counts = Pick<PlaceRanking, 'count' | 'previousCount'>;

/** Returns "puesto 12 de 22"; null without a position. */
export function positionWords({position}: RankedPlace, {count}: Counts, {t}: Locale): string | null {
  return position === null ? null : t('map.position', {position, count});
}

/** Returns "antes 11", with the number of places when it was another; null without an earlier position. */
export function previousPositionWords(
  {previousPosition}: RankedPlace,
  {count, previousCount}: Counts,
  {t}: Locale,
): string | null {
  if (previousPosition === null) return null;
  return previousCount === count
    ? t('map.position-before', {position: previousPosition})
    : t('map.position-before-of', {position: previousPosition, count: previousCount});
}

/** Returns "puede ser del 7 al 15"; null without an interval, and when it allows one position only. */
export function possibleWords({possible}: RankedPlace, {t}: Locale): string | null {
  return possible && possible.best < possible.worst ? t('map.position-possible', {...possible}) : null;
}

/** Returns whether a place reaches its target: "Alcanza la meta"; the reason for a missing value. */
export function targetLabel(row: RankedPlace, locale: Locale): string {
  const state = targetState(row);
  return state === 'missing' ? formatMissing(row.assessment.to, locale) : locale.t(`map.is-${state}`);
}

/**
 * Returns the short name of a place for a screen reader, which reads it at each key: "Cusco, 44.5 por ciento, dentro del
 * margen de error, puesto 12 de 22".
 */
export function placeSpeech(
  row: MapRow,
  {view, counts}: {readonly view: MapView; readonly counts: Counts},
  locale: Locale,
): string {
  const {assessment, name} = row;
  const {to, indicator} = assessment;
  if (!to || to.value === null) return `${name}, ${lowerInitial(formatMissing(to, locale))}`;
  const value = formatValue(indicator, to, locale).spoken;
  const verdict = lowerInitial(verdictLabel(assessment, locale));
  const position = positionWords(row, counts, locale);
  const words = {
    value: [value, verdict, position],
    verdict: [verdict, value, position],
    change: assessment.change ? [formatChange(assessment, locale).spoken, verdict] : [verdict, value],
    target: [value, lowerInitial(targetLabel(row, locale))],
  } as const;
  return [name, ...words[view]].filter(Boolean).join(', ');
}

/** The distance to the target in words: null when the place reaches it or has none. */
export function targetDistanceWords(row: RankedPlace, locale: Locale): string | null {
  const status = placeTarget(row);
  const {indicator} = row.assessment;
  if (!status?.distance || status.isMet !== false) return null;
  return formatDifference(indicator.unit, status.distance, locale).spoken;
}
