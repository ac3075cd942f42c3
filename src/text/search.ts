import {once} from '../model/once.ts';
import type {Row} from '../model/row.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';

/** Rows that have every word of `query` in their code, service or name; accents and case do not matter. */
export function search(rows: readonly Row[], query: string, language: Language): readonly Row[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = rowText(language)(row);
    return words.every((word) => text.includes(word));
  });
}

/** Of five thousand rows each key stroke would strip every accent anew. */
const rowText = once((language: Language) =>
  once(({code, service, finding: {indicator}}: Row) => {
    const texts = [service?.title ?? null, indicator.name, indicator.shortName];
    return plain([code, indicator.code, ...texts.map((text) => localized(text, language)?.text)].join(' '));
  }),
);

/** Without accents and in one case: DEMUNA finds "demuna", "atencion" finds "atención". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
