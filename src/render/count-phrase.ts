/** A count and its phrase, split at the number so that the number can be set larger. */
export interface CountPhrase {
  readonly count: number;
  readonly words: string;
  /** The phrase before and after the number, in the word order of the locale; either may be empty. */
  readonly before: string;
  readonly after: string;
}

export function countPhrase(count: number, phrase: (count: number) => string): CountPhrase {
  const words = phrase(count);
  const [before = '', after = ''] = words.split(String(count));
  return {count, words, before, after};
}
