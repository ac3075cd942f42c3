import {ownOptions} from '../../model/own.ts';

const formatCache = new Map<string, Intl.NumberFormat>();
/** Bounds the cache: tags come from the page. A page needs about ten formats. */
const cacheLimit = 64;

/**
 * Returns the formatter of a locale and options, cached: creating one costs a hundred times its use.
 * `locale` must be one that `Intl` supports.
 */
export function getNumberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const cached = formatCache.get(key);
  if (cached) return cached;
  if (formatCache.size >= cacheLimit) formatCache.clear();
  const format = new Intl.NumberFormat(locale, ownOptions(options));
  formatCache.set(key, format);
  return format;
}
