import {upperInitial} from '../../../text/format/upper-initial.ts';

/** Characters of the longest short name. */
export const longestShortName = 60;
const shortestShortName = 8;

/** Words that the unit of the figures repeats. */
const measureWords =
  /^(porcentaje|proporci[oó]n|n[uú]mero|cantidad|percentage|proportion|share|number) (total )?(del?|of) ((el|la|los|las|the) )?/i;
/** Words that begin a part of a name that can be left out; a comma may divide a list, which is not cut. */
const partWords =
  /[;:] | (que|con|para|mediante|a trav[eé]s de|fortaleciendo|orientad[oa]s|seg[uú]n|en|that|who|with|for|through|by|in) /gi;

/**
 * Proposes a short name: the words of the official name without those that the unit repeats, parentheses, and the parts
 * at the end that do not fit into 60 characters. Null when nothing is left out, or no whole part fits.
 */
export function proposeShortName(officialName: string): string | null {
  const name = officialName.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  const words = sentenceCase(name)
    .replace(/ ?\([^()]*\)/g, '')
    .replace(measureWords, '');
  const short = words.length > longestShortName ? firstParts(words) : words;
  if (short === null || short.length < shortestShortName) return null;
  const proposal = upperInitial(short);
  return proposal === name || proposal === officialName.trim() ? null : proposal;
}

/** The whole parts that fit; null when the first one is too long. */
function firstParts(words: string): string | null {
  const ends = [...words.matchAll(partWords)].map(({index}) => index);
  const end = ends.filter((index) => index <= longestShortName).at(-1);
  return end === undefined ? null : words.slice(0, end).replace(/[\s,;:]+$/, '');
}

/** A name in capital letters in small ones; its proper nouns are for its reader to restore. */
function sentenceCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{4}/u.test(name)) return name;
  return name.charAt(0) + name.slice(1).toLowerCase();
}
