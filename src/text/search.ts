import {memoizeByObject} from '../model/memoize.ts';
import type {TableRow} from '../model/table/row.ts';
import type {CompareRows} from '../model/table/row-order.ts';
import type {Locale} from './i18n/locale.ts';
import {resolveText} from './i18n/localized.ts';

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
export function compareByName(language: Locale): CompareRows {
  const {compare} = new Intl.Collator(language.tag, {numeric: true});
  const name = memoizeByObject(
    ({assessment}: TableRow) => resolveText(assessment.indicator.name, language)?.text ?? '',
  );
  return (a, b) => compare(name(a), name(b));
}

/**
 * The next row after the index `at`, from the start again, whose code or name begins with what was typed; accents and
 * case do not matter. −1 where there is none.
 */
export function findByTypeahead(
  typed: string,
  rows: readonly TableRow[],
  at: number,
  language: Locale,
): number {
  const {compare} = new Intl.Collator(language.tag, {usage: 'search', sensitivity: 'base'});
  const startsWith = (text: string): boolean => compare(text.slice(0, typed.length), typed) === 0;
  const matches = rows.flatMap(({code, assessment: {indicator}}, index) => {
    const name = resolveText(indicator.shortName ?? indicator.name, language)?.text ?? '';
    return startsWith(code ?? '') || startsWith(name) ? [index] : [];
  });
  return matches.find((index) => index > at) ?? matches[0] ?? -1;
}

/** Rows that have every word of `query` in their code, service or name; accents and case do not matter. */
export function searchRows(rows: readonly TableRow[], query: string, language: Locale): readonly TableRow[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchText(language)(row);
    return words.every((word) => text.includes(word));
  });
}

/** Of five thousand rows each key stroke would strip every accent anew. */
const searchText = memoizeByObject((language: Locale) =>
  memoizeByObject(({code, service, assessment: {indicator}}: TableRow) => {
    const texts = [service?.title ?? null, indicator.name, indicator.shortName];
    return foldText(
      [code, indicator.code, ...texts.map((text) => resolveText(text, language)?.text)].join(' '),
    );
  }),
);

/** Without accents and in one case: DEMUNA finds "demuna", "atencion" finds "atención". */
function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
