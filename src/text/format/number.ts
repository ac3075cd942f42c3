import {decimalText, toNumber, type Decimal} from '../../model/decimal.ts';
import {once} from '../../model/memoize.ts';
import type {Language} from '../i18n/locale.ts';
import {numberFormat} from '../i18n/number-format.ts';

/** The same thing for two readers. `shown` is short and is for the eye; `spoken` has only words and bare digits. */
export interface Wording {
  readonly shown: string;
  readonly spoken: string;
}

/** Of a language, by digits after the point: a card says a dozen numbers. */
const formats = once((_: Language): Record<keyof Wording, Intl.NumberFormat>[] => []);

/** A number that is not negative, with all its decimals. Speech stumbles over group marks, so it gets none. */
export function number(value: Decimal, language: Language): Wording {
  // `Intl` takes a decimal text as it stands: no float comes between.
  const text = decimalText(value) as Intl.StringNumericLiteral;
  const {shown, spoken} = (formats(language)[value.scale] ??= formatsOf(value.scale, language));
  return {shown: shown.format(text), spoken: spoken.format(text)};
}

function formatsOf(scale: number, {numberLocale}: Language): Record<keyof Wording, Intl.NumberFormat> {
  const digits = {minimumFractionDigits: scale, maximumFractionDigits: scale};
  return {
    shown: numberFormat(numberLocale, digits),
    spoken: numberFormat(numberLocale, {...digits, useGrouping: false}),
  };
}

/**
 * A number that stands for so many powers of ten: thousands and millions in words, any other power written out.
 * `value` is not negative.
 */
export function scaled(value: Decimal, power: number, language: Language): Wording {
  const word = wordedPower(power);
  const count = shifted(value, power - word);
  const {shown, spoken} = number(count, language);
  if (word === 0) return {shown, spoken};
  const inWords = (digits: string): string =>
    language.t(`power-${word}`, {count: toNumber(count), number: digits});
  return {shown: inWords(shown), spoken: inWords(spoken)};
}

/** "miles" for 3, "millones" for 6; empty for a power that is written out. */
export function powerWord(power: number, {t}: Language): string {
  const word = wordedPower(power);
  return word === 0 ? '' : t(`power-${word}`, {count: 2, number: ''}).trim();
}

function wordedPower(power: number): 0 | 3 | 6 {
  if (power < 3) return 0;
  return power < 6 ? 3 : 6;
}

function shifted({digits, scale}: Decimal, power: number): Decimal {
  const rest = scale - power;
  return rest < 0 ? {digits: digits * 10n ** BigInt(-rest), scale: 0} : {digits, scale: rest};
}
