import type {Row} from '../model/row.ts';
import type {Language} from './language.ts';
import {localized} from './localized.ts';

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
