import {primaryLanguage} from './language-tag.ts';
import type {Translation} from './messages/translation.ts';
import {findTranslation, registerMessages, translationRevision} from './translations.ts';

/** Languages whose messages are loaded on first use, by primary language. es-PE is part of the core. */
const packs: Readonly<Record<string, () => Promise<readonly Translation[]>>> = {
  en: async () => (await import('./messages/en/pack.ts')).enPack,
};

/** Packs that are being loaded, or have been: null for one that has arrived or did not load. */
const requested = new Map<string, Promise<void> | null>();
/** The last key without a missing language: the cards of a page look up the same. */
let completeKey = '';

/**
 * Loads the messages of the first language that has any: the language of the page, else that of the report. Returns null
 * when they are there. A pack that does not load is reported to `warn` and not requested again: the element uses the
 * next language.
 * @param tags BCP 47 tags in order of preference; empty and malformed tags are ignored
 */
export function loadLanguage(tags: readonly string[], warn: (text: string) => void): Promise<void> | null {
  const key = `${translationRevision()} ${tags.join()}`;
  if (key === completeKey) return null;
  for (const tag of tags) {
    const language = primaryLanguage(tag.replaceAll('_', '-').toLowerCase());
    const pending = Object.hasOwn(packs, language) ? requestPack(language, warn) : null;
    if (pending) return pending;
    if (findTranslation(language)) break;
  }
  completeKey = key;
  return null;
}

function requestPack(language: string, warn: (text: string) => void): Promise<void> | null {
  const pending = requested.get(language);
  if (pending !== undefined) return pending;
  const load = async (): Promise<void> => {
    try {
      (await packs[language]?.())?.forEach(registerMessages);
    } catch (error) {
      warn(`[avance] The messages of the language "${language}" did not load: ${String(error)}`);
    }
    requested.set(language, null);
  };
  const request = load();
  requested.set(language, request);
  return request;
}
