import type {CompareRows} from '../model/row-order.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';

/** The order of rows by the names of their indicators, as the reader's language has it. */
export function nameOrder(language: Language): CompareRows {
  const {compare} = new Intl.Collator(language.tag, {numeric: true});
  return (a, b) => {
    const [first = '', second = ''] = [a, b].map(
      ({finding}) => localized(finding.indicator.name, language)?.text,
    );
    return compare(first, second);
  };
}
