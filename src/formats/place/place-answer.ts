import {foldText} from '../../text/search.ts';
import {regionOfCode, regionOfName} from './region-names.ts';

/** What a text of a column of places is: the whole (`total`), a place of its own (`own`), or the region of a code. */
export type PlaceAnswer = string;

/** Answers by the text of the cell. */
export type PlaceAnswers = ReadonlyMap<string, PlaceAnswer>;

export const noPlaceAnswers: PlaceAnswers = new Map();

/** Parses `total`, `own`, or the code or the name of a region: `08`, `8`, `PE-CUS`, `Cusco`; null for another text. */
export function parsePlaceAnswer(text: string): PlaceAnswer | null {
  const word = foldText(text);
  if (word === 'total' || word === 'own') return word;
  return (regionOfCode(word.padStart(2, '0')) ?? regionOfName(text))?.code ?? null;
}
