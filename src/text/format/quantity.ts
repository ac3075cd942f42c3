import {abs, decimal, round, sign} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator, Observation, Unit} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import type {DualText} from './number.ts';
import {verdictLabel} from './verdict-label.ts';
import {formatAmount} from './unit.ts';

export type {DualText as Wording};

/**
 * A level with its unit, at the indicator's decimals: "23.7 %" and "23.7 por ciento". A zero that was published
 * as 0 stays 0, for 0 is not 0.0; a record without a value says so.
 */
export function formatValue(indicator: Indicator, from: number | Observation, language: Locale): DualText {
  const observation = typeof from === 'number' ? null : from;
  const value = typeof from === 'number' ? from : from.value;
  if (value === null) return sameForBoth(language.t('missing.value'));
  const decimals = observation?.raw === '0' && value === 0 ? 0 : indicator.decimals;
  return formatLevel(indicator.unit, round(decimal(value), decimals), language);
}

/** A level with its unit and with all the digits that `value` has. */
export function formatLevel(unit: Unit, value: Decimal, language: Locale): DualText {
  const {visual, spoken} = formatAmount({value: abs(value), unit, isChange: false}, language);
  if (sign(value) >= 0) return {visual: visual, spoken};
  return {visual: `\u2212${visual}`, spoken: language.t('number.minus', {quantity: spoken})};
}

/** A difference without its direction: "3.8 p. p." and "3.8 puntos porcentuales". */
export function formatDifference(unit: Unit, value: Decimal, language: Locale): DualText {
  return formatAmount({value: abs(value), unit, isChange: true}, language);
}

/**
 * The change with its direction: "+3.8 p. p." and "subió 3.8 puntos porcentuales". Zero has no sign. Where no
 * change can be computed, the words for that.
 */
export function formatChange(finding: Assessment, language: Locale): DualText {
  const {change, indicator, movement} = finding;
  if (!change) return sameForBoth(verdictLabel(finding, language));
  const {visual, spoken} = formatDifference(indicator.unit, change, language);
  if (movement === 'up') return {visual: `+${visual}`, spoken: language.t('change.up', {change: spoken})};
  if (movement === 'down')
    return {visual: `\u2212${visual}`, spoken: language.t('change.down', {change: spoken})};
  return {visual: visual, spoken: language.t('change.none')};
}

function sameForBoth(words: string): DualText {
  return {visual: words, spoken: words};
}
