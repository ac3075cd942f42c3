import {foldText} from '../../text/search.ts';

const powersByName: readonly (readonly [RegExp, number])[] = [
  [/^(units?|unidad(es)?|ones|none|unite|un)$/, 0],
  [/^(tens|decenas|dezenas)$/, 1],
  [/^(hundreds?|cientos|centenas)$/, 2],
  [/^(thousands?|miles|mil|milhares|milliers)$/, 3],
  [/^(millions?|millon(es)?|milhao|milhoes)$/, 6],
  [/^((thousand|miles de|mil) (millions|millones|milhoes)|milliards?)$/, 9],
];

/**
 * The power of ten that a text states: `Thousands` is 3. With `isPower`, as in an SDMX column UNIT_MULT, a number is the
 * power itself, and else the factor: 1000. Null for any other text; "billions" has two meanings.
 */
export function parseMultiplier(text: string, isPower: boolean): number | null {
  const words = foldText(text);
  const digits = words.replace(/[\s,]/g, '');
  if (isPower && /^-?\d{1,2}$/.test(digits)) return Number(digits);
  if (/^10*$/.test(digits)) return digits.length - 1;
  return powersByName.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
