import {primaryLanguage} from '../../text/i18n/language-tag.ts';
import type {Message} from '../../text/i18n/messages/translation.ts';
import {catalogue, sectionNames, type SectionName} from './catalogues.ts';
import {contextNote} from './context-notes.ts';
import type {Entry, LanguageFile} from './language-file.ts';
import {neededCategories, isSupportedLocale} from './plural.ts';

/** Languages that are written from right to left: https://www.unicode.org/reports/tr35/tr35-general.html#Layout_Elements */
const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The plural forms and numbers of a language that `Intl` lacks: those of Spanish of Peru, to be corrected. */
const replacementLocale = 'es-PE';

/**
 * The content of a new language file: every message with its Spanish text, a note, the longest text, and an empty
 * translation. Numbers and plural forms are those of the language if `Intl` has them, else those of Spanish of Peru.
 */
export function newLanguage(locale: string, language: string): object {
  const model = isSupportedLocale(locale) ? locale : replacementLocale;
  const isSpanish = /^es\b/i.test(language);
  return {
    help: isSpanish ? spanishHelp : englishHelp,
    locale,
    numberLocale: model,
    dir: rightToLeft.includes(primaryLanguage(locale)) ? 'rtl' : 'ltr',
    pluralLike: model,
    reviewed: false,
    ...Object.fromEntries(
      sectionNames.map((section) => [section, newSection(section, model, isSpanish ? 'es' : 'en')]),
    ),
  };
}

const spanishHelp =
  'Escriba cada traducción en «text». Conserve los nombres entre llaves, como {period}. Lo que quede vacío se muestra en español.';
const englishHelp =
  'Write each translation in "text". Keep the names in braces, such as {period}. What stays empty is shown in Spanish.';

/**
 * The content of a language file for the present messages: new ones are added, the Spanish texts and notes are those of
 * now, and the translations stay. Sections that the file does not have stay out. Translations of messages that are no
 * longer there are left out.
 */
export function updatedLanguage(document: object, file: LanguageFile, language: string): object {
  const model = file.pluralLike ?? file.numberLocale ?? replacementLocale;
  const given = sectionNames.filter((section) => Object.hasOwn(document, section));
  const sections = given.map((section) => [
    section,
    newSection(section, model, /^es\b/i.test(language) ? 'es' : 'en', file.sections[section]),
  ]);
  return {...document, ...Object.fromEntries(sections)};
}

function newSection(
  section: SectionName,
  model: string,
  language: 'es' | 'en',
  present: ReadonlyMap<string, Entry> = new Map(),
): object {
  return Object.fromEntries(
    Object.entries(catalogue(section)).map(([key, spanish]) => {
      const {max, ...notes} = contextNote(section, key);
      const text = present.get(key)?.text ?? emptyText(spanish, model);
      return [key, {es: spanish, note: notes[language], ...(max && {max}), text}];
    }),
  );
}

/** An empty text, or an empty form for each plural category of the language. */
function emptyText(spanish: Message, model: string): Message {
  if (typeof spanish === 'string') return '';
  return Object.fromEntries(neededCategories(model).map((category) => [category, ''])) as Message;
}
