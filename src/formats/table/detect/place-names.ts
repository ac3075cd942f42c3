import {foldText} from '../../../text/search.ts';
import {isTotal} from '../../base/total-words.ts';
import {headerLanguages} from './words.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The departments of Peru and Callao, folded. */
const departments =
  'amazonas|ancash|apurimac|arequipa|ayacucho|cajamarca|callao|cusco|cuzco|huancavelica|huanuco|ica|junin|la libertad|lambayeque|lima|lima metropolitana|lima provincias|loreto|madre de dios|moquegua|pasco|piura|puno|san martin|tacna|tumbes|ucayali';

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
  knownNames ??= new Set([...departments.split('|'), ...countryNames().map(foldText)]);
  return knownNames.has(foldText(header));
}

/** True when two headers or more are names of countries or departments, and the others are the whole. */
export function arePlaceNames(headers: readonly string[]): boolean {
  const parts = headers.filter((header) => !isTotal(header));
  return parts.length > 1 && parts.every(isPlaceName);
}
