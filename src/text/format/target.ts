import type {Indicator} from '../../model/report/indicator.ts';
import type {Target} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatValue} from './quantity.ts';

/** Formats a target for speech: "Meta 2030: 60.0 por ciento", or its range. The target's label replaces "Meta". */
export function formatTarget(indicator: Indicator, target: Target, locale: Locale): string {
  const {t} = locale;
  const {period, label} = target;
  const value = formatTargetValue(indicator, target, locale);
  const name = resolveText(label, locale)?.text;
  return name ? t('target.named', {name, period, value}) : t('target.value', {period, value});
}

/** Formats the value, range or one-sided bound of a target, for speech. */
export function formatTargetValue(indicator: Indicator, target: Target, locale: Locale): string {
  const {t} = locale;
  const {value, min, max} = target;
  const level = (number: number): string => formatValue(indicator, number, locale).spoken;
  if (value !== null) return level(value);
  if (min !== null && max !== null) return t('target.range', {min: level(min), max: level(max)});
  if (min !== null) return t('target.at-least', {value: level(min)});
  return max === null ? t('missing.value') : t('target.at-most', {value: level(max)});
}
