import {foldText} from '../../../text/search.ts';
import {isTotal} from '../../base/total-words.ts';
import {partOfRegion, regionOfName} from '../../place/region-names.ts';
import {headerLanguages} from './words.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of countries in the data of the JavaScript engine. Takes about 100 ms. */
function countryNames(): readonly string[] {
  const codes = alphabet.flatMap((first) => alphabet.map((second) => `${first}${second}`));
  return headerLanguages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    return codes.flatMap((code) => names.of(code) ?? []);
  });
}

let knownNames: ReadonlySet<string> | null = null;

/** True for the name of a country, or of a department of Peru. */
export function isPlaceName(header: string): boolean {
  if (regionOfName(header) ?? partOfRegion(header)) return true;
  knownNames ??= new Set(countryNames().map(foldText));
  return knownNames.has(foldText(header));
}

/** True when two headers or more are names of countries or departments, and the others are the whole. */
export function arePlaceNames(headers: readonly string[]): boolean {
  const parts = headers.filter((header) => !isTotal(header));
  return parts.length > 1 && parts.every(isPlaceName);
}
