import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatChange, formatValue} from '../format/quantity.ts';
import {verdictLabel} from '../format/verdict-label.ts';

/** Returns the change between two values without their periods, for speech. */
export function inlineBarSentence(assessment: Assessment, locale: Locale): string {
  const {indicator, from, to, movement, verdict} = assessment;
  const state = verdictLabel(assessment, locale);
  if (!from || !to || assessment.incomparableReason) return state;
  const values = {
    state,
    from: formatValue(indicator, from, locale).spoken,
    to: formatValue(indicator, to, locale).spoken,
    change: formatChange(assessment, locale).spoken,
  };
  if (movement === 'none') return locale.t('inline.unchanged', values);
  return verdict === 'unjudged' ? locale.t('inline.not-judged', values) : locale.t('inline.change', values);
}
