import type {Verdict} from '../../model/analysis/assessment.ts';
import type {Rollup} from '../../model/analysis/rollup.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';

const comparableVerdicts = ['favourable', 'unfavourable', 'unchanged', 'uncertain', 'unjudged'] as const;
export type ComparableVerdict = (typeof comparableVerdicts)[number];

/** Returns the counts by verdict as a sentence. Leaves out counts of zero. */
export function rollupSentence(rollup: Rollup, locale: Locale): string {
  const {t} = locale;
  const {listed, comparable, missing, breaks} = rollup;
  const reasons = missingList(rollup, locale);
  if (listed === 0) return t('status.empty');
  if (missing === listed)
    return t('rollup.none-comparable', {count: listed, reason: reasons || t('rollup.reason-missing')});
  if (breaks === listed)
    return t('rollup.none-comparable', {count: listed, reason: t('rollup.reason-break')});
  const sentences = [
    comparable > 0 && t('rollup.summary', {count: comparable, list: verdictList(rollup, locale)}),
    missing > 0 && missingCountSentence(rollup, 'rollup.missing', locale),
    breaks > 0 && t('rollup.breaks', {count: breaks}),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Returns how many indicators lack a value, by reason: "3 sin dato: 1 reservado y 2 no aplican." Without stated reasons, `key`. */
export function missingCountSentence(
  rollup: Rollup,
  key: 'rollup.missing' | 'coverage.missing',
  locale: Locale,
): string {
  const count = rollup.missing;
  const list = missingList(rollup, locale);
  return list ? locale.t('rollup.missing-reasons', {count, list}) : locale.t(key, {count});
}

/** "1 reservado y 2 no aplican"; empty when no reason is stated. */
function missingList({missing, missingReasons}: Rollup, locale: Locale): string {
  if (missingReasons.get('unknown') === missing) return '';
  return formatList(
    [...missingReasons].map(([reason, count]) => locale.t(`missing-count.${reason}`, {count})),
    locale,
  );
}

/** Returns the counts of the comparable indicators: "8 mejoran y 3 empeoran". Leaves out counts of zero. */
export function verdictList(rollup: Rollup, locale: Locale): string {
  const counts = comparableVerdicts
    .filter((verdict) => rollup[verdict] > 0)
    .map((verdict) => verdictCount(verdict, rollup[verdict], locale));
  return formatList(counts, locale);
}

/** Returns the count of one verdict: "8 mejoran". */
export function verdictCount(verdict: Verdict, count: number, {t}: Locale): string {
  return t(`rollup.${verdict}`, {count});
}

/** Returns for how many indicators the source states no direction; null when no verdict rests on an inferred one. */
export function inferredSentence(counts: Rollup, {t}: Locale): string | null {
  const {inferred, inferredDirections, declaredDirections, listed} = counts;
  if (inferred === 0) return null;
  if (declaredDirections === 0) return t('rollup.inferred-all');
  return t('rollup.inferred', {count: inferredDirections, total: t('finding.total', {count: listed})});
}
