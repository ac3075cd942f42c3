import {abs, decimal, round, sign} from '../../model/decimal.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatNumber} from './number.ts';

/** A number of an axis; of changes with its sign, for an axis has two sides. With all its digits, or with `decimals`. */
export function formatTick(value: number, isChange: boolean, language: Locale, decimals?: number): string {
  const exact = decimals === undefined ? decimal(value) : round(decimal(value), decimals);
  const mark = sign(exact) < 0 ? '\u2212' : isChange && sign(exact) > 0 ? '+' : '';
  return mark + formatNumber(abs(exact), language).visual;
}
