import type {LocalizedText} from './report.ts';

/** Returns the text in the first language of the document; null without one. */
export function firstLanguageText(text: LocalizedText | null): string | null {
  return text?.values().next().value ?? null;
}
