import {abs, decimal, rounded, sign} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Finding} from '../../model/analysis/assessment.ts';
import type {Indicator, Observation, Unit} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import type {Wording} from './number.ts';
import {stateWord} from './verdict-label.ts';
import {unitWords} from './unit.ts';

export type {Wording};

/**
 * A level with its unit, at the indicator's decimals: "23.7 %" and "23.7 por ciento". A zero that was published
 * as 0 stays 0, for 0 is not 0.0; a record without a value says so.
 */
export function valueWords(indicator: Indicator, from: number | Observation, language: Language): Wording {
  const observation = typeof from === 'number' ? null : from;
  const value = typeof from === 'number' ? from : from.value;
  if (value === null) return unsaid(language.t('no-data'));
  const decimals = observation?.raw === '0' && value === 0 ? 0 : indicator.decimals;
  return levelWords(indicator.unit, rounded(decimal(value), decimals), language);
}

/** A level with its unit and with all the digits that `value` has. */
export function levelWords(unit: Unit, value: Decimal, language: Language): Wording {
  const {shown, spoken} = unitWords({value: abs(value), unit, isChange: false}, language);
  if (sign(value) >= 0) return {shown, spoken};
  return {shown: `\u2212${shown}`, spoken: language.t('minus', {quantity: spoken})};
}

/** A difference without its direction: "3.8 p. p." and "3.8 puntos porcentuales". */
export function differenceWords(unit: Unit, value: Decimal, language: Language): Wording {
  return unitWords({value: abs(value), unit, isChange: true}, language);
}

/**
 * The change with its direction: "+3.8 p. p." and "subió 3.8 puntos porcentuales". Zero has no sign. Where no
 * change can be computed, the words for that.
 */
export function changeWords(finding: Finding, language: Language): Wording {
  const {change, indicator, movement} = finding;
  if (!change) return unsaid(stateWord(finding, language));
  const {shown, spoken} = differenceWords(indicator.unit, change, language);
  if (movement === 'up') return {shown: `+${shown}`, spoken: language.t('rose', {change: spoken})};
  if (movement === 'down') return {shown: `\u2212${shown}`, spoken: language.t('fell', {change: spoken})};
  return {shown, spoken: language.t('level')};
}

function unsaid(words: string): Wording {
  return {shown: words, spoken: words};
}
