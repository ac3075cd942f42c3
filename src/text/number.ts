import {decimalText} from '../model/decimal.ts';
import type {Decimal} from '../model/decimal.ts';
import type {Language} from './language.ts';
import {numberFormat} from './number-format.ts';

/** The same thing for two readers. `shown` is short and is for the eye; `spoken` has only words and bare digits. */
export interface Wording {
  readonly shown: string;
  readonly spoken: string;
}

/** A number that is not negative, with all its decimals. Speech stumbles over group marks, so it gets none. */
export function number(value: Decimal, {numberLocale}: Language): Wording {
  // `Intl` takes a decimal text as it stands: no float comes between.
  const text = decimalText(value) as Intl.StringNumericLiteral;
  const digits = {minimumFractionDigits: value.scale, maximumFractionDigits: value.scale};
  return {
    shown: numberFormat(numberLocale, digits).format(text),
    spoken: numberFormat(numberLocale, {...digits, useGrouping: false}).format(text),
  };
}
