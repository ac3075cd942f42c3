import type {Language} from './language.ts';

/** "8 mejoran, 2 empeoran y 1 no cambia"; empty for no items. */
export function list(items: readonly string[], {t}: Language): string {
  const said = items
    .slice(0, -1)
    .reduce((start, item) => (start ? t('list', {list: start, item}) : item), '');
  const last = items.at(-1) ?? '';
  return said ? t('list-end', {list: said, item: last}) : last;
}
