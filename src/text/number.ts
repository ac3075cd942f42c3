import {decimalText} from '../model/decimal.ts';
import type {Decimal} from '../model/decimal.ts';
import {once} from '../model/once.ts';
import type {Language} from './language.ts';
import {numberFormat} from './number-format.ts';

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
