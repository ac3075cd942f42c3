import {decimal} from '../../model/decimal.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Unit} from '../../model/report/unit.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';
import {formatDifference, formatLevel} from './quantity.ts';
import {memoizeByObject} from '../../model/memoize.ts';

/** Returns the name of a unit, as for an axis: "puntos porcentuales", "miles de personas". Empty without a name. */
export function unitLabel(unit: Unit, isChange: boolean, locale: Locale): string {
  const format = isChange ? formatDifference : formatLevel;
  const phrase = withoutZero(format(unit, decimal(0), locale).spoken);
  return phrase || (resolveText(unit.label, locale)?.text ?? '');
}

/** Returns the symbol of a unit, as beside a number: "p. p.", "%", "S/". Empty without a symbol. */
export function unitSymbol(unit: Unit, isChange: boolean, locale: Locale): string {
  const format = isChange ? formatDifference : formatLevel;
  return withoutZero(format(unit, decimal(0), locale).visual);
}

function withoutZero(amount: string): string {
  return amount.replace('0', '').trim();
}

/** Returns the title of an axis: the quantity and its unit. */
export function axisTitle(unit: Unit | null, isChange: boolean, locale: Locale): string {
  const phrase = unit && unitLabel(unit, isChange, locale);
  if (!phrase) return locale.t(isChange ? 'column.change' : 'column.indicator');
  return locale.t(isChange ? 'axis.change' : 'axis.value', {unit: phrase});
}

/** Returns a key that is equal for units whose differences are written alike, and so are comparable on one scale. */
export function unitKey(unit: Unit, locale: Locale): string {
  return unitKeyCache(locale)(unit);
}

const unitKeyCache = memoizeByObject((locale: Locale) =>
  memoizeByObject((unit: Unit) => formatDifference(unit, decimal(0), locale).visual),
);

/** Returns the key of a shared scale: equal for one group and unit. Empty without a group. */
export function scaleGroupKey(group: string, {unit}: Indicator, locale: Locale): string {
  return group && `${group} ${unitKey(unit, locale)}`;
}
