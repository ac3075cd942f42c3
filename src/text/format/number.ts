import {sign, toDecimalString, toNumber, type Decimal} from '../../model/decimal.ts';
import type {Locale} from '../i18n/locale.ts';
import type {NumberStyle} from '../i18n/messages/number-style.ts';
import {getNumberFormat} from '../i18n/number-format.ts';

/** A text in two forms: `visual` is short, for the screen; `spoken` has only words and ungrouped digits. */
export interface DualText {
  readonly visual: string;
  readonly spoken: string;
}

export function sameForBoth(text: string): DualText {
  return {visual: text, spoken: text};
}

/** The sign of a change; none of zero. */
export function changeSign(change: Decimal): '\u2212' | '' | '+' {
  const direction = sign(change);
  if (direction === 0) return '';
  return direction < 0 ? '\u2212' : '+';
}

/** Formats a non-negative number with all its decimals. The spoken form is ungrouped: speech misreads separators. */
export function formatNumber(value: Decimal, {numberLocale, numberStyle}: Locale): DualText {
  const text = toDecimalString(value);
  if (numberStyle) {
    const spoken = text.replace('.', numberStyle.decimal);
    return {visual: groupDigits(spoken, numberStyle), spoken};
  }
  const digits = {minimumFractionDigits: value.scale, maximumFractionDigits: value.scale};
  // `Intl` formats a decimal string exactly, without conversion to a float.
  const format = (options: Intl.NumberFormatOptions): string =>
    getNumberFormat(numberLocale, {...digits, ...options}).format(text as Intl.StringNumericLiteral);
  return {visual: format({}), spoken: format({useGrouping: false})};
}

/** Separates the groups of the integer part, with which `text` starts. */
function groupDigits(text: string, style: NumberStyle): string {
  if (!/^\d{4}/.test(text)) return text; // Groups begin with the fourth digit.
  const {group, groupedFrom, groupSize} = {groupedFrom: 4, groupSize: 3, ...style};
  return text.replace(/^\d+/, (digits) =>
    digits.length < groupedFrom
      ? digits
      : digits.replace(RegExp(`\\B(?=(\\d{${groupSize}})*\\d{3}$)`, 'g'), () => group),
  );
}

/**
 * Formats `value` × 10^`power`: thousands and millions as words, other powers and whole thousands as digits, because
 * "4 miles" is not Spanish. `value` is non-negative.
 */
export function formatScaled(value: Decimal, power: number, locale: Locale): DualText {
  const named = value.scale > power - 3 || power > 5 ? namedPower(power) : 0;
  const count = shiftDecimal(value, power - named);
  const {visual, spoken} = formatNumber(count, locale);
  if (!named) return {visual, spoken};
  const inWords = (digits: string): string =>
    locale.t(`power.${named}`, {count: toNumber(count), number: digits});
  return {visual: inWords(visual), spoken: inWords(spoken)};
}

/** The number to show before the word of a power of ten: 356.8 in "356.8 millones". */
export function scaledCount(value: Decimal, power: number): Decimal {
  return shiftDecimal(value, power - namedPower(power));
}

/** Returns "miles" for 3, "millones" for 6; empty for a power that is written in digits. */
export function powerOfTenName(power: number, {t}: Locale): string {
  const named = namedPower(power);
  return named ? t(`power.${named}`, {count: 2, number: ''}).trim() : '';
}

function namedPower(power: number): 0 | 3 | 6 {
  if (power < 3) return 0;
  return power < 6 ? 3 : 6;
}

function shiftDecimal({digits, scale}: Decimal, power: number): Decimal {
  const shifted = scale - power;
  return shifted < 0 ? {digits: digits * 10n ** BigInt(-shifted), scale: 0} : {digits, scale: shifted};
}
