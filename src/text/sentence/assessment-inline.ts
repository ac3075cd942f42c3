import type {Finding} from '../../model/analysis/assessment.ts';
import type {Language} from '../i18n/locale.ts';
import {changeWords, valueWords} from '../format/quantity.ts';
import {stateWord} from '../format/verdict-label.ts';

/** What two figures say where nobody names their periods, to be read aloud. */
export function figuresSentence(finding: Finding, language: Language): string {
  const {indicator, from, to, movement, verdict} = finding;
  const state = stateWord(finding, language);
  if (!from || !to || finding.incomparable) return state;
  const values = {
    state,
    from: valueWords(indicator, from, language).spoken,
    to: valueWords(indicator, to, language).spoken,
    change: changeWords(finding, language).spoken,
  };
  if (movement === 'none') return language.t('told-level', values);
  return verdict === 'unjudged' ? language.t('told-unjudged', values) : language.t('told', values);
}
