import {toNumber} from '../model/decimal.ts';
import type {Decimal} from '../model/decimal.ts';
import type {Language} from './language.ts';
import {number} from './number.ts';
import type {Wording} from './number.ts';

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
