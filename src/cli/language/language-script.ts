import type {Message} from '../../text/i18n/messages/translation.ts';
import {borrowedScript} from './borrowed-texts.ts';
import {messageForms, type LanguageFile} from './language-file.ts';
import type {SectionName} from './catalogues.ts';

/** The sections that a page uses. */
const pageSections: readonly SectionName[] = ['elements', 'editor', 'import'];

/** A language file without notes and empty texts, as the elements read it. */
export interface LanguagePack {
  readonly locale: string;
  readonly numberLocale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly pluralLike: string;
  readonly messages: Readonly<Record<string, Message>>;
  readonly words: {
    readonly columns: Readonly<Record<string, string>>;
    readonly site: Readonly<Record<string, string>>;
  };
}

/** The pack of a checked language file. */
export function languagePack(file: LanguageFile): LanguagePack {
  const locale = file.locale ?? 'und';
  const numberLocale = file.numberLocale ?? locale;
  return {
    locale,
    numberLocale,
    dir: file.dir === 'rtl' ? 'rtl' : 'ltr',
    pluralLike: file.pluralLike ?? numberLocale,
    messages: Object.fromEntries(pageSections.flatMap((section) => translated(file, section))),
    words: {columns: plainTexts(file, 'columns'), site: plainTexts(file, 'site')},
  };
}

/** The translated messages of the sections that only the command uses. */
export function commandMessages(file: LanguageFile): Readonly<Record<string, Message>> {
  return Object.fromEntries(translated(file, 'command'));
}

function translated({sections}: LanguageFile, section: SectionName): readonly (readonly [string, Message])[] {
  return [...sections[section]].flatMap(([key, {text}]) =>
    text === null ? [] : [[key, withoutEmptyForms(text)] as const],
  );
}

function withoutEmptyForms(message: Message): Message {
  if (typeof message === 'string') return message;
  const forms = messageForms(message).filter(([, form]) => form !== '');
  return Object.fromEntries(forms) as Message;
}

function plainTexts(file: LanguageFile, section: SectionName): Readonly<Record<string, string>> {
  const texts = translated(file, section).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text]] : [],
  );
  return Object.fromEntries(texts) as Readonly<Record<string, string>>;
}

/**
 * A script that registers a pack with every copy of the library on the page, before or after it is loaded. The content is
 * JSON, so that no text of the file is code. `borrowed`: patterns of the Spanish texts that it marks.
 */
export function languageScript({pluralLike, ...pack}: LanguagePack, borrowed: readonly string[]): string {
  const data = JSON.stringify(pack)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `(() => {
  const rules = new Intl.PluralRules(${JSON.stringify(pluralLike)});
  const pack = JSON.parse(${JSON.stringify(data)});
  (globalThis[Symbol.for('avance.translations')] ??= []).push({...pack, plural: (count) => rules.select(count)});
${borrowed.length > 0 ? borrowedScript(borrowed) : ''}})();
`;
}
