import type {Locale} from '../i18n/locale.ts';

/** Formats a list: "8 mejoran, 2 empeoran y 1 no cambia". Empty without items. */
export function formatList(items: readonly string[], {t}: Locale): string {
  let result = '';
  for (const item of items.slice(0, -1)) result = result ? t('list.next', {list: result, item}) : item;
  const last = items.at(-1) ?? '';
  return result ? t('list.last', {list: result, item: last}) : last;
}
