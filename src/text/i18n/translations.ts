import {ownOptions} from '../../model/own.ts';
import type {Translation} from './messages/translation.ts';
import {esPEFigures} from './messages/es-PE/figures.ts';
import {primaryLanguage} from './language-tag.ts';

const key = Symbol.for('avance.translations');
const globals = globalThis as {[key]?: Translation[]};

/**
 * Translations that any script of the page has registered. They are shared through a global symbol, because a language
 * file and the elements come in separate scripts, in either order.
 */
const pageTranslations: Translation[] = (globals[key] ??= []);

/** Translations of this copy of the library, by locale. */
const translations = new Map<string, Translation>([[esPEFigures.locale, esPEFigures]]);
let registrations = 0;

/**
 * Registers a translation, whole or partial, with every copy of the library on the page.
 * Rendered elements use it from their next update on.
 * @example
 * registerTranslation({
 *   locale: 'qu', // BCP 47 tag; serves qu-PE too
 *   numberLocale: 'es-PE', // BCP 47 tag for numbers that browsers support
 *   dir: 'ltr',
 *   messages: {
 *     'missing.period': '{period}: …', // the placeholders of the es-PE message
 *     'filter.rows-shown': '{count} / {total}',
 *     'coverage.services': {one: '{count} …', other: '{count} …'}, // by plural category
 *   }, // es-PE is used for the missing keys
 *   plural: (count) => (count === 1 ? 'one' : 'other'), // default: Intl.PluralRules
 * });
 */
export function registerTranslation(translation: Translation): void {
  pageTranslations.push(translation);
}

/** Adds messages to this copy of the library. Messages of the same `locale` are merged. */
export function registerMessages(translation: Translation): void {
  const {locale} = translation;
  translations.set(locale, mergeTranslations(translations.get(locale), translation));
  registrations += 1;
}

/** Changes with every registration, on the page or in this copy. */
export function translationRevision(): number {
  return registrations + pageTranslations.length;
}

/**
 * Returns the translation for a canonical BCP 47 tag: of the tag itself, else of its bare language, else of another
 * region of the language. Null without one.
 */
export function findTranslation(tag: string): Translation | null {
  const available = new Map(translations);
  for (const translation of pageTranslations) {
    const {locale} = translation;
    available.set(locale, mergeTranslations(available.get(locale), translation));
  }
  const bare = primaryLanguage(tag);
  const sameLanguage = [...available.keys()].find((locale) => primaryLanguage(locale) === bare);
  return available.get(tag) ?? available.get(bare) ?? available.get(sameLanguage ?? '') ?? null;
}

/** Returns the es-PE translation, the fallback for missing messages. */
export function defaultTranslation(): Translation {
  return translations.get(esPEFigures.locale) ?? esPEFigures;
}

/** Every optional field is an own one: a script of the page may have added a field to `Object.prototype`. */
function mergeTranslations(base: Translation | undefined, added: Translation): Translation {
  return {
    plural: undefined,
    numberStyles: undefined,
    ...base,
    ...added,
    messages: ownOptions({...base?.messages, ...added.messages}),
  };
}
