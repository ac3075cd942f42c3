import type {Indicator, Target} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatValue} from './quantity.ts';

/** A target in words fit to be read aloud: "Meta 2030: 60.0 por ciento", or its range. A label of its own goes first. */
export function formatTarget(indicator: Indicator, target: Target, language: Locale): string {
  const {t} = language;
  const {period, label} = target;
  const value = formatTargetValue(indicator, target, language);
  const name = resolveText(label, language)?.text;
  return name ? t('target.named', {name, period, value}) : t('target.value', {period, value});
}

/** What is to be reached: a value, a range, or one end of it. */
export function formatTargetValue(indicator: Indicator, target: Target, language: Locale): string {
  const {t} = language;
  const {value, min, max} = target;
  const level = (number: number): string => formatValue(indicator, number, language).spoken;
  if (value !== null) return level(value);
  if (min !== null && max !== null) return t('target.range', {min: level(min), max: level(max)});
  if (min !== null) return t('target.at-least', {value: level(min)});
  return max === null ? t('missing.value') : t('target.at-most', {value: level(max)});
}
