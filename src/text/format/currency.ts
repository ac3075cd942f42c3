import type {Decimal} from '../../model/decimal.ts';
import {toDecimalString} from '../../model/decimal.ts';
import type {Locale} from '../i18n/locale.ts';
import {getNumberFormat} from '../i18n/number-format.ts';

export interface CurrencyParts {
  /** "S/". */
  readonly symbol: string;
  readonly precedesNumber: boolean;
  /** In the plural form for the amount: "soles peruanos". */
  readonly name: string;
}

/** Returns symbol, position and name of a currency in the locale. `code` is ISO 4217, upper case. */
export function currencyParts(code: string, amount: Decimal, {numberLocale}: Locale): CurrencyParts {
  const style = {style: 'currency', currency: code} as const;
  const digits = {minimumFractionDigits: amount.scale, maximumFractionDigits: amount.scale};
  const text = toDecimalString(amount) as Intl.StringNumericLiteral;
  const short = getNumberFormat(numberLocale, style).formatToParts(text);
  const long = getNumberFormat(numberLocale, {...style, ...digits, currencyDisplay: 'name'}).formatToParts(
    text,
  );
  const currencyIn = (parts: readonly Intl.NumberFormatPart[]): string =>
    parts.find(({type}) => type === 'currency')?.value ?? code;
  return {symbol: currencyIn(short), precedesNumber: short[0]?.type === 'currency', name: currencyIn(long)};
}
