import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Locale} from './locale.ts';
import {primaryLanguage} from './language-tag.ts';

/** A text. `lang` is its BCP 47 tag if it comes from the report; null for a text in the locale. */
export interface TextWithLang {
  readonly text: string;
  readonly lang: string | null;
}

/** A text of the report with its BCP 47 tag. */
export interface ResolvedText extends TextWithLang {
  readonly lang: string;
}

/** True when a text in `lang` needs a `lang` attribute within text in `tag`. A text in `es` within `es-PE` needs none. */
export function needsLangAttribute(lang: string | null, tag: string): lang is string {
  return lang !== null && tag !== lang && !tag.startsWith(`${lang}-`);
}

/**
 * Returns the text in the locale, else in another form of its language, else in the report's language, else in English,
 * else the first text. Null without a text.
 */
export function resolveText(
  text: LocalizedText | null,
  locale: Locale,
  reportLanguage = locale.reportLanguage,
): ResolvedText | null {
  if (!text) return null;
  const lang =
    matchingTag(text, locale.tag) ??
    matchingTag(text, reportLanguage) ??
    matchingTag(text, 'en') ??
    [...text.keys()][0];
  return lang === undefined ? null : {text: text.get(lang) ?? '', lang};
}

/** The requested tag, else its language, else the first form of that language. Lists look up thousands of texts. */
function matchingTag(text: LocalizedText, requested: string): string | undefined {
  if (text.has(requested)) return requested;
  const language = primaryLanguage(requested);
  if (text.has(language)) return language;
  return [...text.keys()].find((tag) => primaryLanguage(tag) === language);
}
