import {abs, decimal, sign} from '../model/decimal.ts';
import type {Language} from './language.ts';
import {number} from './number.ts';

/** A number of an axis; of changes with its sign, for an axis has two sides. */
export function tickText(value: number, isChange: boolean, language: Language): string {
  const exact = decimal(value);
  const mark = sign(exact) < 0 ? '\u2212' : isChange && sign(exact) > 0 ? '+' : '';
  return mark + number(abs(exact), language).shown;
}
