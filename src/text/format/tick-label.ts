import {abs, decimal, rounded, sign} from '../../model/decimal.ts';
import type {Language} from '../i18n/locale.ts';
import {number} from './number.ts';

/** A number of an axis; of changes with its sign, for an axis has two sides. With all its digits, or with `decimals`. */
export function tickText(value: number, isChange: boolean, language: Language, decimals?: number): string {
  const exact = decimals === undefined ? decimal(value) : rounded(decimal(value), decimals);
  const mark = sign(exact) < 0 ? '\u2212' : isChange && sign(exact) > 0 ? '+' : '';
  return mark + number(abs(exact), language).shown;
}
