import type {Language} from '../i18n/locale.ts';

/** "8 mejoran, 2 empeoran y 1 no cambia"; empty for no items. */
export function list(items: readonly string[], {t}: Language): string {
  let said = '';
  for (const item of items.slice(0, -1)) said = said ? t('list', {list: said, item}) : item;
  const last = items.at(-1) ?? '';
  return said ? t('list-end', {list: said, item: last}) : last;
}
