import {lowerInitial} from '../format/lower-initial.ts';
import type {Sort} from '../../model/table/sort.ts';
import type {Locale} from '../i18n/locale.ts';
import type {MessageKey} from '../i18n/messages/translation.ts';

const messageKeys = {
  indicator: ['sort.a-z', 'sort.z-a'],
  verdict: ['sort.worst-first', 'sort.best-first'],
  number: ['sort.ascending', 'sort.descending'],
} as const satisfies Record<string, readonly MessageKey[]>;

/** The sorted column. */
export interface SortedColumn {
  readonly name: string;
  /** Number of rows without a value. */
  readonly missing: number;
}

/** Returns the column and order of a sort, and how many rows without a value come last. */
export function sortSentence({column, descending}: Sort, {name, missing}: SortedColumn, {t}: Locale): string {
  const [ascending, reverse] =
    messageKeys[column === 'indicator' || column === 'verdict' ? column : 'number'];
  const sentence = t(descending ? reverse : ascending, {column: lowerInitial(name)});
  return missing > 0 ? `${sentence} ${t('sort.missing-last', {count: missing})}` : sentence;
}
