import type {Row} from '../model/row.ts';
import type {CompareRows} from '../model/row-order.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';

/** The order of rows by the names of their indicators, as the reader's language has it. */
export function nameOrder(language: Language): CompareRows {
  const {compare} = new Intl.Collator(language.tag, {numeric: true});
  const names = new Map<Row, string>();
  const name = (row: Row): string => {
    const known = names.get(row) ?? localized(row.finding.indicator.name, language)?.text ?? '';
    names.set(row, known);
    return known;
  };
  return (a, b) => compare(name(a), name(b));
}
