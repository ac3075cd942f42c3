import {abs, decimal, round, sign} from '../../model/decimal.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatNumber} from './number.ts';

/** Formats an axis tick, signed on an axis of changes. All digits, unless `decimals` is given. */
export function formatTick(value: number, isChange: boolean, locale: Locale, decimals?: number): string {
  const exact = decimals === undefined ? decimal(value) : round(decimal(value), decimals);
  const signText = sign(exact) < 0 ? '\u2212' : isChange && sign(exact) > 0 ? '+' : '';
  return signText + formatNumber(abs(exact), locale).visual;
}
