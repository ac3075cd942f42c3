import {abs, decimal, round, sign} from '../../model/decimal.ts';
import type {Decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Unit} from '../../model/report/unit.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatNumber, sameForBoth, scaledCount, type DualText} from './number.ts';
import {formatMissing} from './missing.ts';
import {verdictLabel} from './verdict-label.ts';
import {formatAmount} from './unit.ts';

/**
 * Formats a value with its unit, at the indicator's decimals: "23.7 %" and "23.7 por ciento". A zero published as 0 is
 * formatted as 0, not 0.0. Returns the reason of a missing value: "Reservado".
 */
export function formatValue(indicator: Indicator, source: number | Observation, locale: Locale): DualText {
  const observation = typeof source === 'number' ? null : source;
  const value = typeof source === 'number' ? source : source.value;
  if (value === null) return sameForBoth(formatMissing(observation, locale));
  return formatLevel(indicator.unit, displayedDecimal(indicator, value, observation), locale);
}

/** Formats a value as `formatValue` does, without its unit and power of ten, for a mark whose axis has them. */
export function formatBareValue(
  indicator: Indicator,
  observation: Pick<Observation, 'value' | 'raw'>,
  locale: Locale,
): string {
  const {value} = observation;
  if (value === null) return '';
  const count = scaledCount(displayedDecimal(indicator, value, observation), indicator.unit.multiplier);
  return (sign(count) < 0 ? '\u2212' : '') + formatNumber(abs(count), locale).visual;
}

function displayedDecimal(
  {decimals}: Indicator,
  value: number,
  observation: Pick<Observation, 'raw'> | null,
): Decimal {
  return round(decimal(value), observation?.raw === '0' && value === 0 ? 0 : decimals);
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
