import {flags as allFlags} from '../../model/report/observation.ts';
import type {Flag} from '../../model/report/observation.ts';

/** The marks beside a figure or a year. */
export interface FigureMarks {
  readonly flags: readonly Flag[];
  /** Marks without a known meaning, separated by blanks; null without one. */
  readonly unknown: string | null;
}

/** Letters of Eurostat, and of Peruvian statistics before a slash. https://ec.europa.eu/eurostat/data/database/information */
const flagByLetter: Readonly<Record<string, Flag>> = {
  b: 'break',
  d: 'definition-differs',
  e: 'estimated',
  f: 'forecast',
  i: 'imputed',
  p: 'provisional',
  r: 'revised',
  s: 'estimated',
  u: 'low-reliability',
};
const flagPatterns: readonly (readonly [RegExp, Flag])[] = [
  [/^(prel(im(inar(es|y)?)?)?|prov(isional(es)?|isoire|isorio)?)\.?$/, 'provisional'],
  [/^(est(im(ado|ada|ate|ated|acion|ativa|e)?)?)\.?$/, 'estimated'],
  [/^(rev(isado|isada|ised|ise)?)\.?$/, 'revised'],
  [/^(proy(ectado|eccion)?|proj(ected|ection|ecao|ete)?|forecast|pronostico|prevision)\.?$/, 'forecast'],
];
/** A mark: in brackets, a letter before a slash, a number of a footnote, an asterisk or a single letter. */
const markPattern =
  /\[[^[\]]*\]|\([^()\s]{1,14}\)|(?<![a-z\d])(?:[a-z]{1,2}|\d{1,2})\/(?!\w)|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<![a-z\d])[a-z]{1,14}\.?(?![a-z\d])/gi;

/** Reads a text that has nothing but marks; null for any other text. An empty text has no marks. */
export function parseFigureMarks(text: string): FigureMarks | null {
  const marks = text.match(markPattern) ?? [];
  if (text.replace(markPattern, '').trim() !== '') return null;
  const flagList = marks.map(flagOfMark);
  const isUnknownWord = (mark: string, index: number) =>
    flagList[index] === null && /^([a-z]{1,14}|\([a-z\d]{4,14})\.?\)?$/i.test(mark);
  if (marks.some(isUnknownWord)) return null;
  return {
    flags: [...new Set(flagList.filter((flag) => flag !== null))],
    unknown: marks.filter((_, index) => flagList[index] === null).join(' ') || null,
  };
}

/** The flag of a mark such as `p/` or `(e)`; null for an unknown mark. */
export function flagOfMark(mark: string): Flag | null {
  const name = mark.toLowerCase().replace(/^[([]|[)\]]$/g, '');
  const letter = name.replace(/\/$/, '');
  if (/^[pre]\/$/.test(name) || (/^[a-z]$/.test(name) && Object.hasOwn(flagByLetter, letter)))
    return flagByLetter[letter] ?? null;
  return (
    allFlags.find((flag) => flag === name) ??
    flagPatterns.find(([pattern]) => pattern.test(name))?.[1] ??
    null
  );
}
