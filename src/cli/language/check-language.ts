import {catalogue, sectionNames, type SectionName} from './catalogues.ts';
import {checkMessage} from './check-message.ts';
import {contextNote} from './context-notes.ts';
import type {LanguageFinding} from './finding.ts';
import {readLanguageFile, type LanguageFile} from './language-file.ts';
import {lineFinder, type LineFinder} from './line-finder.ts';
import {canonicalLocale, isSupportedLocale} from './plural.ts';

/** How many messages of a section a file translates. */
export interface SectionCount {
  readonly section: SectionName;
  readonly translated: number;
  readonly total: number;
}

export interface LanguageCheck {
  /** The parsed JSON. */
  readonly document: unknown;
  /** Null for a document that is not an object. */
  readonly file: LanguageFile | null;
  readonly findings: readonly LanguageFinding[];
  readonly counts: readonly SectionCount[];
}

/** Checks a language file: its fields, keys, placeholders, plural forms and lengths. `text` is the JSON of `document`. */
export function checkLanguage(document: unknown, text: string): LanguageCheck {
  const file = readLanguageFile(document);
  const lines = lineFinder(text);
  if (!file) return {document, file, findings: [headFinding('not-a-text', 'locale', lines)], counts: []};
  const pluralLike = file.pluralLike ?? file.numberLocale ?? '';
  const usable = isSupportedLocale(pluralLike) ? pluralLike : 'es-PE';
  const findings = sectionNames.flatMap((section) => checkSection(section, file, usable, lines));
  return {document, file, findings: [...checkHead(file, lines), ...findings], counts: countSections(file)};
}

function headFinding(
  code: LanguageFinding['code'],
  key: string,
  lines: LineFinder,
  detail = '',
): LanguageFinding {
  return {code, level: 'error', section: null, key, line: lines(null, key)[0] ?? null, detail};
}

function checkHead(file: LanguageFile, lines: LineFinder): readonly LanguageFinding[] {
  const {locale, numberLocale, dir, pluralLike, unknownFields} = file;
  const isMissing = locale === null || canonicalLocale(locale) !== locale;
  return [
    ...(isMissing ? [headFinding('bad-locale', 'locale', lines, locale ?? '')] : []),
    ...checkSupport('numberLocale', numberLocale, lines),
    ...checkSupport('pluralLike', pluralLike ?? numberLocale, lines),
    ...(dir === 'ltr' || dir === 'rtl' ? [] : [headFinding('bad-direction', 'dir', lines, dir ?? '')]),
    ...unknownFields.map((name) => headFinding('extra', name, lines)),
  ];
}

function checkSupport(key: string, tag: string | null, lines: LineFinder): readonly LanguageFinding[] {
  return tag !== null && isSupportedLocale(tag)
    ? []
    : [headFinding('unsupported-locale', key, lines, tag ?? '')];
}

function checkSection(
  section: SectionName,
  {sections}: LanguageFile,
  pluralLike: string,
  lines: LineFinder,
): readonly LanguageFinding[] {
  const entries = sections[section];
  const known = catalogue(section);
  const finding = (
    key: string,
    defect: Pick<LanguageFinding, 'code' | 'level' | 'detail'>,
    line = lines(section, key)[0] ?? lines(null, section)[0] ?? null,
  ): LanguageFinding => ({...defect, section, key, line});
  const missing = Object.keys(known)
    .filter((key) => !entries.get(key)?.text && !entries.get(key)?.isBroken)
    .map((key) => finding(key, {code: 'missing', level: 'warning', detail: ''}));
  const present = [...entries].flatMap(([key, entry]) => {
    const spanish = Object.hasOwn(known, key) ? known[key] : undefined;
    const [, ...repeated] = lines(section, key);
    return [
      ...repeated.map((line) => finding(key, {code: 'repeated', level: 'error', detail: ''}, line)),
      ...(spanish === undefined
        ? [finding(key, {code: 'extra', level: 'error', detail: ''})]
        : checkMessage(entry, spanish, contextNote(section, key), pluralLike).map((defect) =>
            finding(key, defect),
          )),
    ];
  });
  return [...present, ...missing];
}

function countSections({sections}: LanguageFile): readonly SectionCount[] {
  return sectionNames.map((section) => {
    const keys = Object.keys(catalogue(section));
    const translated = keys.filter((key) => sections[section].get(key)?.text).length;
    return {section, translated, total: keys.length};
  });
}
