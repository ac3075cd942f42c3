import {toDecimalString, toNumber, type Decimal} from '../../model/decimal.ts';
import {memoizeByObject} from '../../model/memoize.ts';
import type {Locale} from '../i18n/locale.ts';
import {getNumberFormat} from '../i18n/number-format.ts';

/** The same thing for two readers. `visual` is short, for the screen; `spoken` has only words and bare digits. */
export interface DualText {
  readonly visual: string;
  readonly spoken: string;
}

/** Of a language, by digits after the point: a card says a dozen numbers. */
const formats = memoizeByObject((_: Locale): Record<keyof DualText, Intl.NumberFormat>[] => []);

/** A number that is not negative, with all its decimals. Speech stumbles over group marks, so it gets none. */
export function formatNumber(value: Decimal, language: Locale): DualText {
  // `Intl` takes a decimal text as it stands: no float comes between.
  const text = toDecimalString(value) as Intl.StringNumericLiteral;
  const {visual, spoken} = (formats(language)[value.scale] ??= createFormats(value.scale, language));
  return {visual: visual.format(text), spoken: spoken.format(text)};
}

function createFormats(scale: number, {numberLocale}: Locale): Record<keyof DualText, Intl.NumberFormat> {
  const digits = {minimumFractionDigits: scale, maximumFractionDigits: scale};
  return {
    visual: getNumberFormat(numberLocale, digits),
    spoken: getNumberFormat(numberLocale, {...digits, useGrouping: false}),
  };
}

/**
 * A number that stands for so many powers of ten: thousands and millions in words, any other power written out.
 * `value` is not negative.
 */
export function formatScaled(value: Decimal, power: number, language: Locale): DualText {
  const word = namedPower(power);
  const count = shiftDecimal(value, power - word);
  const {visual, spoken} = formatNumber(count, language);
  if (word === 0) return {visual, spoken};
  const inWords = (digits: string): string =>
    language.t(`power.${word}`, {count: toNumber(count), number: digits});
  return {visual: inWords(visual), spoken: inWords(spoken)};
}

/** "miles" for 3, "millones" for 6; empty for a power that is written out. */
export function powerOfTenName(power: number, {t}: Locale): string {
  const word = namedPower(power);
  return word === 0 ? '' : t(`power.${word}`, {count: 2, number: ''}).trim();
}

function namedPower(power: number): 0 | 3 | 6 {
  if (power < 3) return 0;
  return power < 6 ? 3 : 6;
}

function shiftDecimal({digits, scale}: Decimal, power: number): Decimal {
  const rest = scale - power;
  return rest < 0 ? {digits: digits * 10n ** BigInt(-rest), scale: 0} : {digits, scale: rest};
}
