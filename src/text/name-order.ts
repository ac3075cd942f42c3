import {once} from '../model/once.ts';
import type {Row} from '../model/row.ts';
import type {CompareRows} from '../model/row-order.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';

/** The order of rows by the names of their indicators, as the reader's language has it. */
export function nameOrder(language: Language): CompareRows {
  const {compare} = new Intl.Collator(language.tag, {numeric: true});
  const name = once(({finding}: Row) => localized(finding.indicator.name, language)?.text ?? '');
  return (a, b) => compare(name(a), name(b));
}
