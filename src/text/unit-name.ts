import {decimal} from '../model/decimal.ts';
import type {Unit} from '../model/report.ts';
import type {Language} from './language.ts';
import {differenceWords} from './quantity.ts';

/** What a reader takes for one unit of change: differences that are written the same way can be put side by side. */
export function unitName(unit: Unit, language: Language): string {
  return differenceWords(unit, decimal(0), language).shown;
}
