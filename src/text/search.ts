import type {Row} from '../model/row.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';

/** Rows that have every word of `query` in their code, service or name; accents and case do not matter. */
export function search(rows: readonly Row[], query: string, language: Language): readonly Row[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = rowText(row, language);
    return words.every((word) => text.includes(word));
  });
}

const known = new WeakMap<Row, {readonly language: Language; readonly text: string}>();

/** Found once per row: of five thousand rows each key stroke would strip every accent anew. */
function rowText(row: Row, language: Language): string {
  const found = known.get(row);
  if (found?.language === language) return found.text;
  const {code, service, finding} = row;
  const {indicator} = finding;
  const texts = [service?.title ?? null, indicator.name, indicator.shortName];
  const text = plain([code, indicator.code, ...texts.map((one) => localized(one, language)?.text)].join(' '));
  known.set(row, {language, text});
  return text;
}

/** Without accents and in one case: DEMUNA finds "demuna", "atencion" finds "atención". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
