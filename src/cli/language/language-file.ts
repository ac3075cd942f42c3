import type {Message, PluralCategory} from '../../text/i18n/messages/translation.ts';
import {sectionNames, type SectionName} from './catalogues.ts';

/** CLDR plural categories, in their order. */
export const pluralCategories: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** One message of a language file. */
export interface Entry {
  /** The Spanish text that was translated; null when the file has none, or something else. */
  readonly spanish: Message | null;
  /** The translation; null while it is empty, and for something that is not a text or a map of plural forms. */
  readonly text: Message | null;
  /** True for a translation of a wrong type. */
  readonly isBroken: boolean;
}

/** The content of a language file. Fields that are not texts are null. */
export interface LanguageFile {
  readonly locale: string | null;
  readonly numberLocale: string | null;
  readonly dir: string | null;
  /** BCP 47 tag of a language with the same plural forms. */
  readonly pluralLike: string | null;
  readonly sections: Readonly<Record<SectionName, ReadonlyMap<string, Entry>>>;
  /** Fields that the format does not have. */
  readonly unknownFields: readonly string[];
}

const headFields = ['locale', 'name', 'numberLocale', 'dir', 'pluralLike', 'reviewed', 'help'];

/** Reads a parsed language file. Only own fields are read; null for a document that is not an object. */
export function readLanguageFile(document: unknown): LanguageFile | null {
  if (!isRecord(document)) return null;
  const sections = sectionNames.map((name) => [name, readSection(ownField(document, name))] as const);
  const known = [...headFields, ...sectionNames];
  return {
    locale: textField(document, 'locale'),
    numberLocale: textField(document, 'numberLocale'),
    dir: textField(document, 'dir'),
    pluralLike: textField(document, 'pluralLike'),
    sections: Object.fromEntries(sections) as LanguageFile['sections'],
    unknownFields: Object.keys(document).filter((name) => !known.includes(name)),
  };
}

function readSection(section: unknown): ReadonlyMap<string, Entry> {
  return new Map(
    isRecord(section) ? Object.entries(section).map(([key, entry]) => [key, readEntry(entry)]) : [],
  );
}

/** Reads `{es, text}`, or the text alone. */
function readEntry(entry: unknown): Entry {
  const isMap = isRecord(entry) && (Object.hasOwn(entry, 'text') || Object.hasOwn(entry, 'es'));
  const given = isMap ? ownField(entry, 'text') : entry;
  const text = readMessage(given);
  const isEmpty = given === '' || given === undefined || (isRecord(given) && isBlank(given));
  return {spanish: isMap ? readMessage(ownField(entry, 'es')) : null, text, isBroken: !text && !isEmpty};
}

function isBlank(forms: Readonly<Record<string, unknown>>): boolean {
  return Object.values(forms).every((form) => form === '');
}

/** A text, or a map of plural forms with one that is not empty. */
function readMessage(value: unknown): Message | null {
  if (typeof value === 'string') return value.trim() ? value : null;
  if (!isRecord(value) || isBlank(value)) return null;
  const forms = Object.entries(value);
  const isValid = forms.every(
    ([category, form]) => pluralCategories.includes(category as PluralCategory) && typeof form === 'string',
  );
  return isValid ? ({other: '', ...value} as Message) : null;
}

/** The forms of a message by plural category; a plain text has the form `other`. */
export function messageForms(message: Message): readonly (readonly [category: string, form: string])[] {
  return typeof message === 'string' ? [['other', message]] : Object.entries(message);
}

function textField(record: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = ownField(record, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function ownField(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
