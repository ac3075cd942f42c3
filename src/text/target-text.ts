import type {Indicator, Target} from '../model/report.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';
import {valueWords} from './quantity.ts';

/** A target in words fit to be read aloud: "Meta 2030: 60.0 por ciento", or its range. A label of its own goes first. */
export function targetText(indicator: Indicator, target: Target, language: Language): string {
  const {t} = language;
  const {period, value, min, max, label} = target;
  const level = (number: number): string => valueWords(indicator, number, language).spoken;
  const said = (words: string): string => {
    const name = localized(label, language)?.text;
    return name ? t('target-named', {name, period, value: words}) : t('target', {period, value: words});
  };
  if (value !== null) return said(level(value));
  if (min !== null && max !== null) return said(t('range', {min: level(min), max: level(max)}));
  if (min !== null) return said(t('at-least', {value: level(min)}));
  return said(max === null ? t('no-data') : t('at-most', {value: level(max)}));
}
