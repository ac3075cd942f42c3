import {decimal} from '../../model/decimal.ts';
import type {Unit, Indicator} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatDifference, formatLevel} from './quantity.ts';
import {memoizeByObject} from '../../model/memoize.ts';

/** A unit alone, fit to name an axis: "puntos porcentuales", "miles de personas", "índice"; empty where it has no name. */
export function unitLabel(unit: Unit, isChange: boolean, language: Locale): string {
  const words = isChange ? formatDifference : formatLevel;
  const phrase = words(unit, decimal(0), language).spoken.replace('0', '').trim();
  return phrase || (resolveText(unit.label, language)?.text ?? '');
}

/** What an axis measures, and in what. */
export function axisTitle(unit: Unit | null, isChange: boolean, language: Locale): string {
  const phrase = unit && unitLabel(unit, isChange, language);
  if (!phrase) return language.t(isChange ? 'column.change' : 'column.indicator');
  return language.t(isChange ? 'axis.change' : 'axis.value', {unit: phrase});
}

/** What a reader takes for one unit of change: differences that are written the same way can be put side by side. */
export function unitKey(unit: Unit, language: Locale): string {
  return unitKeyCache(language)(unit);
}

const unitKeyCache = memoizeByObject((language: Locale) =>
  memoizeByObject((unit: Unit) => formatDifference(unit, decimal(0), language).visual),
);

/** What shares the scale of a group: only levels with levels, changes with changes, of one unit. Empty without a group. */
export function scaleGroupKey(group: string, {unit}: Indicator, mark: string, language: Locale): string {
  return group && [group, mark === 'change', unitKey(unit, language)].join(' ');
}
