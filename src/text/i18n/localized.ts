import type {LocalizedText} from '../../model/report/report.ts';
import type {Locale} from './locale.ts';
import {primaryLanguage} from './language-tag.ts';

/** A text; one that the document wrote has its language. */
export interface TextWithLang {
  readonly text: string;
  readonly lang?: string;
}

/** A text of the document, and the BCP 47 tag that it is written in. */
export interface ResolvedText extends TextWithLang {
  readonly lang: string;
}

/** Whether a text in `lang` must be marked as such among words in `tag`: es is at home in es-PE. */
export function needsLangAttribute(lang: string | undefined, tag: string): lang is string {
  return lang !== undefined && tag !== lang && !tag.startsWith(`${lang}-`);
}

/**
 * The text for a reader: in the exact language, else in another form of it, else in the report's language, else in
 * English, else the first. `null` where there is no text.
 */
export function resolveText(
  text: LocalizedText | null,
  language: Locale,
  reportLanguage = language.reportLanguage,
): ResolvedText | null {
  if (!text) return null;
  const tags = [...text.keys()];
  const bestMatch = (wanted: string): string | undefined =>
    [wanted, primaryLanguage(wanted)].find((tag) => text.has(tag)) ??
    tags.find((tag) => primaryLanguage(tag) === primaryLanguage(wanted));
  const lang = bestMatch(language.tag) ?? bestMatch(reportLanguage) ?? bestMatch('en') ?? tags[0];
  return lang === undefined ? null : {text: text.get(lang) ?? '', lang};
}
