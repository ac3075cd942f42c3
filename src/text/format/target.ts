import type {Indicator, Target} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {localized} from '../i18n/localized.ts';
import {valueWords} from './quantity.ts';

/** A target in words fit to be read aloud: "Meta 2030: 60.0 por ciento", or its range. A label of its own goes first. */
export function targetText(indicator: Indicator, target: Target, language: Language): string {
  const {t} = language;
  const {period, label} = target;
  const value = targetValue(indicator, target, language);
  const name = localized(label, language)?.text;
  return name ? t('target-named', {name, period, value}) : t('target', {period, value});
}

/** What is to be reached: a value, a range, or one end of it. */
export function targetValue(indicator: Indicator, target: Target, language: Language): string {
  const {t} = language;
  const {value, min, max} = target;
  const level = (number: number): string => valueWords(indicator, number, language).spoken;
  if (value !== null) return level(value);
  if (min !== null && max !== null) return t('range', {min: level(min), max: level(max)});
  if (min !== null) return t('at-least', {value: level(min)});
  return max === null ? t('no-data') : t('at-most', {value: level(max)});
}
