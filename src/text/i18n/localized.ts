import type {LocalizedText} from '../../model/report/report.ts';
import type {Language} from './locale.ts';
import {primaryLanguage} from './language-tag.ts';

/** A text; one that the document wrote has its language. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

/** A text of the document, and the BCP 47 tag that it is written in. */
export interface SaidText extends Said {
  readonly lang: string;
}

/** Whether a text in `lang` must be marked as such among words in `tag`: es is at home in es-PE. */
export function isForeign(lang: string | undefined, tag: string): lang is string {
  return lang !== undefined && tag !== lang && !tag.startsWith(`${lang}-`);
}

/**
 * The text for a reader: in the exact language, else in another form of it, else in the report's language, else in
 * English, else the first. `null` where there is no text.
 */
export function localized(
  text: LocalizedText | null,
  language: Language,
  reportLanguage = language.reportLanguage,
): SaidText | null {
  if (!text) return null;
  const tags = [...text.keys()];
  const nearest = (wanted: string): string | undefined =>
    [wanted, primaryLanguage(wanted)].find((tag) => text.has(tag)) ??
    tags.find((tag) => primaryLanguage(tag) === primaryLanguage(wanted));
  const lang = nearest(language.tag) ?? nearest(reportLanguage) ?? nearest('en') ?? tags[0];
  return lang === undefined ? null : {text: text.get(lang) ?? '', lang};
}
