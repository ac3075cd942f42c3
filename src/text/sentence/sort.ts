import type {Sort} from '../../model/table/sort.ts';
import type {Locale} from '../i18n/locale.ts';
import type {MessageKey} from '../i18n/messages/translation.ts';

const messageKeys = {
  indicator: ['sort.a-z', 'sort.z-a'],
  verdict: ['sort.worst-first', 'sort.best-first'],
  number: ['sort.ascending', 'sort.descending'],
} as const satisfies Record<string, readonly MessageKey[]>;

/** The column as it is sorted. */
export interface SortedColumn {
  /** Its heading. */
  readonly name: string;
  /** How many rows have nothing there. */
  readonly missing: number;
}

/** By what and which way a table is sorted, and how many rows come last because they have nothing to sort by. */
export function sortSentence({column, descending}: Sort, {name, missing}: SortedColumn, {t}: Locale): string {
  const [ascending, reverse] =
    messageKeys[column === 'indicator' || column === 'verdict' ? column : 'number'];
  const sentence = t(descending ? reverse : ascending, {column: lowerInitial(name)});
  return missing > 0 ? `${sentence} ${t('sort.missing-last', {count: missing})}` : sentence;
}

/** A heading inside a sentence: without its capital, unless it begins with an acronym. */
function lowerInitial(heading: string): string {
  return /^\p{Lu}\p{Ll}/u.test(heading) ? `${heading.charAt(0).toLowerCase()}${heading.slice(1)}` : heading;
}
