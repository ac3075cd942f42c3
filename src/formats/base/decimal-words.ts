import type {DecimalSeparator} from './parse-number.ts';

const separators: ReadonlyMap<string, DecimalSeparator> = new Map([
  ['comma', ','],
  ['coma', ','],
  [',', ','],
  ['point', '.'],
  ['punto', '.'],
  ['.', '.'],
]);

/** The words for a decimal separator in options and mapping files. */
export const decimalWords: readonly string[] = [...separators.keys()];

/** The separator that a word such as `comma` names; null for another word. */
export function decimalSeparatorOf(word: string): DecimalSeparator | null {
  return separators.get(word) ?? null;
}
