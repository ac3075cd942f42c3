import {decimal} from '../../model/decimal.ts';
import type {Unit, Indicator} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {localized} from '../i18n/localized.ts';
import {differenceWords, levelWords} from './quantity.ts';
import {once} from '../../model/memoize.ts';

/** A unit alone, fit to name an axis: "puntos porcentuales", "miles de personas", "índice"; empty where it has no name. */
export function unitPhrase(unit: Unit, isChange: boolean, language: Language): string {
  const words = isChange ? differenceWords : levelWords;
  const phrase = words(unit, decimal(0), language).spoken.replace('0', '').trim();
  return phrase || (localized(unit.label, language)?.text ?? '');
}

/** What an axis measures, and in what. */
export function axisTitle(unit: Unit | null, isChange: boolean, language: Language): string {
  const phrase = unit && unitPhrase(unit, isChange, language);
  if (!phrase) return language.t(isChange ? 'change' : 'indicator');
  return language.t(isChange ? 'axis-change' : 'axis-level', {unit: phrase});
}

/** What a reader takes for one unit of change: differences that are written the same way can be put side by side. */
export function unitName(unit: Unit, language: Language): string {
  return names(language)(unit);
}

const names = once((language: Language) =>
  once((unit: Unit) => differenceWords(unit, decimal(0), language).shown),
);

/** What shares the scale of a group: only levels with levels, changes with changes, of one unit. Empty without a group. */
export function scaleName(group: string, {unit}: Indicator, mark: string, language: Language): string {
  return group && [group, mark === 'change', unitName(unit, language)].join(' ');
}
