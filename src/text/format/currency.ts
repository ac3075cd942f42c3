import type {Decimal} from '../../model/decimal.ts';
import {decimalText} from '../../model/decimal.ts';
import type {Language} from '../i18n/locale.ts';
import {numberFormat} from '../i18n/number-format.ts';

export interface CurrencyWords {
  /** "S/". */
  readonly symbol: string;
  readonly isBefore: boolean;
  /** The name in the number that the amount asks for: "soles peruanos". */
  readonly name: string;
}

/** How the language writes and says so much of a currency; `code` is ISO 4217, in capitals. */
export function currencyWords(code: string, amount: Decimal, {numberLocale}: Language): CurrencyWords {
  const style = {style: 'currency', currency: code} as const;
  const digits = {minimumFractionDigits: amount.scale, maximumFractionDigits: amount.scale};
  const text = decimalText(amount) as Intl.StringNumericLiteral;
  const short = numberFormat(numberLocale, style).formatToParts(text);
  const long = numberFormat(numberLocale, {...style, ...digits, currencyDisplay: 'name'}).formatToParts(text);
  const word = (parts: readonly Intl.NumberFormatPart[]): string =>
    parts.find(({type}) => type === 'currency')?.value ?? code;
  return {symbol: word(short), isBefore: short[0]?.type === 'currency', name: word(long)};
}
