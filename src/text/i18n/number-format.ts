const formats = new Map<string, Intl.NumberFormat>();
/** A page needs a handful; tags come from outside and must not fill the memory. */
const cacheLimit = 64;

/** The formatter of that locale and style, made once: making one costs a hundred times its use. `locale` must be one that `Intl` knows. */
export function getNumberFormat(locale: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(style);
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= cacheLimit) formats.clear();
  const made = new Intl.NumberFormat(locale, Object.assign(Object.create(null), style));
  formats.set(key, made);
  return made;
}
