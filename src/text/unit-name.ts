import {decimal} from '../model/decimal.ts';
import {once} from '../model/once.ts';
import type {Unit} from '../model/report.ts';
import type {Language} from './language.ts';
import {differenceWords} from './quantity.ts';

/** What a reader takes for one unit of change: differences that are written the same way can be put side by side. */
export function unitName(unit: Unit, language: Language): string {
  return names(language)(unit);
}

const names = once((language: Language) =>
  once((unit: Unit) => differenceWords(unit, decimal(0), language).shown),
);
