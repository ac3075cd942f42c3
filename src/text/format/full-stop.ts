import type {LocalizedText} from '../../model/report/localized-text.ts';
import {displayName, type Named} from '../../model/report/short-name.ts';

/**
 * A full stop at the end. A single letter, "etc." and the last word of a text with other stops may be abbreviations:
 * "S. A.", "EE. UU.". The stops of Chinese, Hindi, Urdu, Armenian and Amharic are in no abbreviation.
 */
const lastStop = /^(?!.*etc\.)([^.]*[^.\s]{2})\.$|[。।۔։።]$/u;

/** Removes the full stops that end a text, because the sentence around it adds one. */
export const withoutFullStop = (text: string): string => text.trim().replace(/[.。।۔։።]+$/u, '');

/** The display name of a record for a sentence, in which another sign follows it; the stop of an abbreviation stays. */
export function nameInSentence(record: Named): LocalizedText {
  return new Map([...displayName(record)].map(([tag, text]) => [tag, text.trim().replace(lastStop, '$1')]));
}
