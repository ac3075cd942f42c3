import {abs, decimal, round, sign} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Unit} from '../../model/report/unit.ts';
import type {Locale} from '../i18n/locale.ts';
import type {DualText} from './number.ts';
import {verdictLabel} from './verdict-label.ts';
import {formatAmount} from './unit.ts';

/**
 * Formats a value with its unit, at the indicator's decimals: "23.7 %" and "23.7 por ciento". A zero published as 0 is
 * formatted as 0, not 0.0. Returns "Sin dato" for an observation without a value.
 */
export function formatValue(indicator: Indicator, source: number | Observation, locale: Locale): DualText {
  const observation = typeof source === 'number' ? null : source;
  const value = typeof source === 'number' ? source : source.value;
  if (value === null) return sameForBoth(locale.t('missing.value'));
  const decimals = observation?.raw === '0' && value === 0 ? 0 : indicator.decimals;
  return formatLevel(indicator.unit, round(decimal(value), decimals), locale);
}

/** Formats a level with its unit, with all digits of `value`. */
export function formatLevel(unit: Unit, value: Decimal, locale: Locale): DualText {
  const {visual, spoken} = formatAmount({value: abs(value), unit, isChange: false}, locale);
  if (sign(value) >= 0) return {visual, spoken};
  return {visual: `\u2212${visual}`, spoken: locale.t('number.minus', {quantity: spoken})};
}

/** Formats a difference without its sign: "3.8 p. p." and "3.8 puntos porcentuales". */
export function formatDifference(unit: Unit, value: Decimal, locale: Locale): DualText {
  return formatAmount({value: abs(value), unit, isChange: true}, locale);
}

/**
 * Formats a change with its direction: "+3.8 p. p." and "subió 3.8 puntos porcentuales". Zero has no sign. Returns the
 * verdict label without a change.
 */
export function formatChange(assessment: Assessment, locale: Locale): DualText {
  const {change, indicator, movement} = assessment;
  if (!change) return sameForBoth(verdictLabel(assessment, locale));
  const {visual, spoken} = formatDifference(indicator.unit, change, locale);
  if (movement === 'up') return {visual: `+${visual}`, spoken: locale.t('change.up', {change: spoken})};
  if (movement === 'down')
    return {visual: `\u2212${visual}`, spoken: locale.t('change.down', {change: spoken})};
  return {visual, spoken: locale.t('change.none')};
}

function sameForBoth(text: string): DualText {
  return {visual: text, spoken: text};
}
