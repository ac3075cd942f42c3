import type {GlossaryEntry} from '../report/glossary.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Longer terms are found in no text: the time grows with this number. */
const maxWords = 8;

/**
 * Returns the entries whose term occurs in a text, in their order. An acronym occurs as it is written, another term in
 * upper or lower case and in the plural of Spanish or English. Only whole words count. The time is linear in the texts.
 * @param texts in any language
 */
export function usedEntries(
  glossary: readonly GlossaryEntry[],
  texts: readonly string[],
): readonly GlossaryEntry[] {
  const forms = glossary.map(({term}) => [...term.values()].map(termKey));
  const lengths = new Set(forms.flat().map(({length}) => length));
  const phrases = new Set(texts.flatMap((text) => phrasesOf(text, lengths)));
  return glossary.filter((_, index) => forms[index]?.some(({key}) => phrases.has(key)));
}

/** Returns each word of a text, as it is written. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** True for a text in capitals with at least two of them in a row. */
export function isAcronym(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function termKey(term: string): {readonly key: string; readonly length: number} {
  const words = wordsOf(term);
  return {key: (isAcronym(term) ? words : words.map(stem)).join(' '), length: words.length};
}

/** Each sequence of words of these lengths, as written and in the form that all numbers of a word share. */
function phrasesOf(text: string, lengths: ReadonlySet<number>): readonly string[] {
  const written = wordsOf(text);
  return [written, written.map(stem)].flatMap((words) =>
    [...lengths]
      .filter((length) => length > 0 && length <= maxWords)
      .flatMap((length) =>
        words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')),
      ),
  );
}

/** "Adolescentes" and "adolescente" become one form. Short words have none: "es" and "mes" are not plurals. */
function stem(text: string): string {
  const lower = text.toLowerCase();
  return lower.length > 3 ? lower.replace(/(es|s|e)$/, '') : lower;
}
