import {abs, decimal, round, type Decimal} from '../../model/decimal.ts';
import type {Locale} from '../i18n/locale.ts';
import {changeSign, formatNumber} from './number.ts';

/** Formats an axis tick, signed on an axis of changes. All digits, unless `decimals` is given. */
export function formatTick(value: number, isChange: boolean, locale: Locale, decimals?: number): string {
  const exact = decimals === undefined ? decimal(value) : round(decimal(value), decimals);
  return signedNumber(exact, isChange, locale);
}

/** Formats a change without its unit: "+3.8". */
export function formatChangeNumber(change: Decimal, locale: Locale): string {
  return signedNumber(change, true, locale);
}

function signedNumber(number: Decimal, isChange: boolean, locale: Locale): string {
  const signText = changeSign(number);
  return (isChange || signText !== '+' ? signText : '') + formatNumber(abs(number), locale).visual;
}
