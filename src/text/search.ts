import {memoizeByObject} from '../model/memoize.ts';
import {displayName} from '../model/report/short-name.ts';
import type {TableRow} from '../model/table/row.ts';
import type {CompareRows} from '../model/table/row-order.ts';
import type {Locale} from './i18n/locale.ts';
import {resolveText} from './i18n/localized.ts';

/** Folds a text for comparison: lower case, no accents, single spaces. `Código  Servicio` → `codigo servicio`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** Returns a comparator of rows by indicator name, in the collation of the locale. */
export const compareByName = memoizeByObject((locale: Locale): CompareRows => {
  const {compare} = new Intl.Collator(locale.tag, {numeric: true});
  const name = memoizeByObject(
    ({assessment}: TableRow) => resolveText(assessment.indicator.name, locale)?.text ?? '',
  );
  return (a, b) => compare(name(a), name(b));
});

/** Returns the texts by which a reader finds a row: its code and its name. */
export function rowNames({code, assessment: {indicator}}: TableRow, locale: Locale): readonly string[] {
  return [code ?? '', resolveText(displayName(indicator), locale)?.text ?? ''];
}

/**
 * Returns the index of the next item after `activeIndex`, wrapping around, with a name that starts with `prefix`; −1
 * without one. `names` has a list per item. Ignores accents and case.
 */
export function findByPrefix(
  prefix: string,
  names: readonly (readonly string[])[],
  activeIndex: number,
  {tag}: Locale,
): number {
  const {compare} = new Intl.Collator(tag, {usage: 'search', sensitivity: 'base'});
  const startsWith = (text: string): boolean => compare(text.slice(0, prefix.length), prefix) === 0;
  const matches = names.flatMap((texts, index) => (texts.some(startsWith) ? [index] : []));
  return matches.find((index) => index > activeIndex) ?? matches[0] ?? -1;
}

/** Returns the rows with every word of `query` in their code, service or name. Ignores accents and case. */
export function searchRows(rows: readonly TableRow[], query: string, locale: Locale): readonly TableRow[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchText(locale)(row);
    return words.every((word) => text.includes(word));
  });
}

/** Cached per locale and row, because folding thousands of rows per key stroke is slow. */
const searchText = memoizeByObject((locale: Locale) =>
  memoizeByObject(({code, service, assessment: {indicator}}: TableRow) => {
    const texts = [service?.title ?? null, indicator.name, indicator.shortName];
    return foldText(
      [code, indicator.code, ...texts.map((text) => resolveText(text, locale)?.text)].join(' '),
    );
  }),
);
