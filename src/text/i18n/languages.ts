import type {Translation} from './messages/translation.ts';
import {findTranslation, registerMessages, translationRevision} from './translations.ts';
import {normalizedTag} from './language-tag.ts';

type Pack = () => Promise<readonly Translation[]>;

/** Messages that are loaded on first use, by the tags in lower case that need them. es-PE is part of the core. */
const packs: readonly (readonly [tags: RegExp, load: Pack])[] = [
  [/^en\b/, async () => (await import('./messages/en/pack.ts')).enPack],
  [/^pt\b|-x-facil$/, async () => (await import('./messages/further/pack.ts')).furtherPacks],
];

/** True when a tag has texts of its own, loaded or to be loaded. */
export function hasTexts(tag: string): boolean {
  const lower = normalizedTag(tag);
  return packs.some(([pattern]) => pattern.test(lower)) || findTranslation(lower) !== null;
}

/** Packs that are being loaded, or have been: null for one that has arrived or did not load. */
const requested = new Map<Pack, Promise<void> | null>();
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
  for (const given of tags) {
    const tag = normalizedTag(given);
    const pack = packs.find(([pattern]) => pattern.test(tag));
    const pending = pack && requestPack(pack[1], tag, warn);
    if (pending) return pending;
    if (findTranslation(tag)) break;
  }
  completeKey = key;
  return null;
}

function requestPack(load: Pack, tag: string, warn: (text: string) => void): Promise<void> | null {
  const pending = requested.get(load);
  if (pending !== undefined) return pending;
  const register = async (): Promise<void> => {
    try {
      (await load()).forEach(registerMessages);
    } catch (error) {
      warn(`[avance] The messages of "${tag}" did not load: ${String(error)}`);
    }
    requested.set(load, null);
  };
  const request = register();
  requested.set(load, request);
  return request;
}
