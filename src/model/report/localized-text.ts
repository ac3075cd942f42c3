/** Plain text by BCP 47 language tag; never HTML. At least one entry. */
export type LocalizedText = ReadonlyMap<string, string>;

/** Returns the text in the first language of the document; null without one. */
export function firstLanguageText(text: LocalizedText | null): string | null {
  return text?.values().next().value ?? null;
}
