import type {Assessment} from '../../model/analysis/assessment.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Locale} from '../i18n/locale.ts';
import {inferredSentence} from './rollup.ts';

/** Returns the methodology notes: rounding rules in use, counting without averaging, directions, short names. */
export function methodologyNotes(assessments: readonly Assessment[], locale: Locale): readonly string[] {
  const {t} = locale;
  const inferred = inferredSentence(rollup(assessments), locale);
  const roundings = new Set(assessments.map(({indicator}) => indicator.rounding));
  return [
    ...[...roundings].map((rounding) => t(`method.${rounding}`)),
    ...(assessments.some(({margin}) => margin) ? [t('method.margin')] : []),
    t('method.counts'),
    ...(inferred === null ? [] : [inferred]),
    ...(assessments.some(hasOwnShortName) ? [t('method.short-names')] : []),
  ];
}

function hasOwnShortName({indicator}: Assessment): boolean {
  return indicator.shortNameBasis === 'ours';
}
