import {foldText} from '../../../text/search.ts';
import {figureWords} from './figure-words.ts';
import {headerWords} from './header-words.ts';
import {headerLanguages} from './words.ts';
import type {HeaderLanguage, HeaderWords} from './words.ts';

type Compiled = readonly (readonly [entry: HeaderWords, patterns: readonly (readonly [string, RegExp])[]])[];

function compile(entries: readonly HeaderWords[]): Compiled {
  return entries.map((entry) => [
    entry,
    Object.entries(entry.words).map(
      ([language, source]) => [language, new RegExp(`^(?:${source})$`)] as const,
    ),
  ]);
}

const tables = {header: compile(headerWords), figure: compile(figureWords)} as const;

/** The first entry of a table whose words are the folded text; null without one. */
export function matchWords(table: keyof typeof tables, words: string): HeaderWords | null {
  const match = tables[table].find(([, patterns]) => patterns.some(([, pattern]) => pattern.test(words)));
  return match?.[0] ?? null;
}

/** The languages in which a header is known; empty for an unknown header and for a technical name. */
export function languagesOfHeader(text: string): readonly HeaderLanguage[] {
  const words = foldText(text)
    .replace(/\d+|[()%*/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const matches = [...tables.header, ...tables.figure].flatMap(([, patterns]) => patterns);
  return headerLanguages.filter((language) =>
    matches.some(([name, pattern]) => name === language && pattern.test(words)),
  );
}
