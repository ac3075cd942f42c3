import type {Verdict} from '../../model/analysis/assessment.ts';
import type {Rollup} from '../../model/analysis/rollup.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';

export const judgedVerdicts = ['favourable', 'unfavourable', 'unchanged', 'unjudged'] as const;

/** Returns the counts by verdict as a sentence. Leaves out counts of zero. */
export function rollupSentence(rollup: Rollup, locale: Locale): string {
  const {t} = locale;
  const {listed, comparable, missing, breaks} = rollup;
  if (listed === 0) return t('status.empty');
  if (missing === listed)
    return t('rollup.none-comparable', {count: listed, reason: t('rollup.reason-missing')});
  if (breaks === listed)
    return t('rollup.none-comparable', {count: listed, reason: t('rollup.reason-break')});
  const judged = judgedVerdicts
    .filter((verdict) => rollup[verdict] > 0)
    .map((verdict) => verdictCount(verdict, rollup[verdict], locale));
  const sentences = [
    comparable > 0 && t('rollup.summary', {count: comparable, list: formatList(judged, locale)}),
    missing > 0 && t('rollup.missing', {count: missing}),
    breaks > 0 && t('rollup.breaks', {count: breaks}),
  ];
  return sentences.filter(Boolean).join(' ');
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
