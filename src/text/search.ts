import {once} from '../model/memoize.ts';
import type {Row} from '../model/table/row.ts';
import type {CompareRows} from '../model/table/row-order.ts';
import type {Language} from './i18n/locale.ts';
import {localized} from './i18n/localized.ts';

/** A text for comparison: small letters, no accents, single blanks. `Código  Servicio` → `codigo servicio`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** The order of rows by the names of their indicators, as the reader's language has it. */
export function nameOrder(language: Language): CompareRows {
  const {compare} = new Intl.Collator(language.tag, {numeric: true});
  const name = once(({finding}: Row) => localized(finding.indicator.name, language)?.text ?? '');
  return (a, b) => compare(name(a), name(b));
}

/**
 * The next row after the index `at`, from the start again, whose code or name begins with what was typed; accents and
 * case do not matter. −1 where there is none.
 */
export function rowStarting(typed: string, rows: readonly Row[], at: number, language: Language): number {
  const {compare} = new Intl.Collator(language.tag, {usage: 'search', sensitivity: 'base'});
  const begins = (text: string): boolean => compare(text.slice(0, typed.length), typed) === 0;
  const matches = rows.flatMap(({code, finding: {indicator}}, index) => {
    const name = localized(indicator.shortName ?? indicator.name, language)?.text ?? '';
    return begins(code ?? '') || begins(name) ? [index] : [];
  });
  return matches.find((index) => index > at) ?? matches[0] ?? -1;
}

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
