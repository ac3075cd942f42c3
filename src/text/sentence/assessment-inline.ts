import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatChange, formatValue} from '../format/quantity.ts';
import {verdictLabel} from '../format/verdict-label.ts';

/** What two figures say where nobody names their periods, to be read aloud. */
export function inlineBarSentence(finding: Assessment, language: Locale): string {
  const {indicator, from, to, movement, verdict} = finding;
  const state = verdictLabel(finding, language);
  if (!from || !to || finding.incomparableReason) return state;
  const values = {
    state,
    from: formatValue(indicator, from, language).spoken,
    to: formatValue(indicator, to, language).spoken,
    change: formatChange(finding, language).spoken,
  };
  if (movement === 'none') return language.t('inline.unchanged', values);
  return verdict === 'unjudged'
    ? language.t('inline.not-judged', values)
    : language.t('inline.change', values);
}
