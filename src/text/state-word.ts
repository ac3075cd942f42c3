import type {Finding} from '../model/finding.ts';
import type {Language} from './language.ts';
import {outcome} from './outcome.ts';
import {periodText} from './period-text.ts';

/** The state in a word or two: "Mejora", "Sin dato en 2021". Without a verdict it tells the movement: "Subió". */
export function stateWord(finding: Finding, language: Language): string {
  const state = outcome(finding);
  if (state === null) return incomparableWord(finding, language);
  if (state !== 'moved') return language.t(state);
  return language.t(finding.movement === 'up' ? 'up' : 'down');
}

/** "valor máximo" where both values sit on a bound of the indicator, else `null`. */
export function boundWord({atBound}: Finding, {t}: Language): string | null {
  return atBound && t(atBound);
}

function incomparableWord(finding: Finding, language: Language): string {
  const {incomparable, from, to, fromPeriod, toPeriod} = finding;
  if (incomparable === 'missing-both') return language.t('no-data');
  if (incomparable === 'missing-to')
    return language.t('no-data-in', {period: periodText(toPeriod, to, language)});
  if (incomparable === 'missing-from' && fromPeriod !== null)
    return language.t('no-data-in', {period: periodText(fromPeriod, from, language)});
  return language.t('incomparable');
}
