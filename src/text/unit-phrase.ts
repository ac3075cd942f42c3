import {decimal} from '../model/decimal.ts';
import type {Unit} from '../model/report.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';
import {differenceWords, levelWords} from './quantity.ts';

/** A unit alone, fit to name an axis: "puntos porcentuales", "miles de personas", "índice"; empty where it has no name. */
export function unitPhrase(unit: Unit, isChange: boolean, language: Language): string {
  const words = isChange ? differenceWords : levelWords;
  const phrase = words(unit, decimal(0), language).spoken.replace('0', '').trim();
  return phrase || (localized(unit.label, language)?.text ?? '');
}
