import {findTranslation} from './translations.ts';
import type {TranslatedWords} from './messages/translation.ts';

/** Words outside of the elements in the language of a tag, from a registered translation; null without one. */
export function translatedWords(
  tag: string,
  place: keyof TranslatedWords,
): Readonly<Record<string, string>> | null {
  const translation = findTranslation(tag);
  const words = translation && Object.hasOwn(translation, 'words') ? translation.words : null;
  return (words && Object.hasOwn(words, place) && words[place]) || null;
}
