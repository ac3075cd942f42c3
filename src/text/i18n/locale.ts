import type {Pack, Translate} from './messages.ts';
import {addPack, findPack, ownPack, packCount} from './packs.ts';
import {primaryLanguage} from './language-tag.ts';
import {translate} from './translate.ts';

/** What the words of one element are said in. The same request gives the same object, until a pack is registered. */
export interface Locale {
  /** BCP 47 tag of the words: to be stamped as `lang`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47 tag of the numbers: one that `Intl` knows. */
  readonly numberLocale: string;
  /** Where the document's texts are looked for when they are not in `tag`; empty when not known. */
  readonly reportLanguage: string;
  readonly t: Translate;
}

const localeCache = new Map<string, Locale>();
/** Tags come from the page: a hostile one must not fill the memory. */
const cacheLimit = 64;

/** Makes the words of a pack known to every element. Those that are drawn already learn of it at their next update. */
export function registerMessages(pack: Pack): void {
  addPack(pack);
  localeCache.clear();
}

/**
 * The language for a request: the `locale` attribute, else the nearest `lang`. Without a pack for it, the report's
 * own language; without that, Spanish of Peru. A bare language leaves region and numbers to the report, if it speaks
 * the same: `es` around Peruvian data is es-PE. Malformed tags count as not given; `en_US` is read as en-US.
 */
export function resolveLocale(requested: string | null, reportLanguage: string): Locale {
  const key = `${packCount()} ${requested} ${reportLanguage}`;
  const known = localeCache.get(key);
  if (known) return known;
  if (localeCache.size >= cacheLimit) localeCache.clear();
  const found = resolved([canonical(requested ?? ''), canonical(reportLanguage)], reportLanguage);
  localeCache.set(key, found);
  return found;
}

function resolved(tags: readonly string[], reportLanguage: string): Locale {
  const pack = tags.map(findPack).find((found) => found !== null) ?? ownPack();
  const isSameLanguage = (tag: string): boolean => primaryLanguage(tag) === primaryLanguage(pack.locale);
  const tag = tags.find((one) => one.includes('-') && isSameLanguage(one)) ?? pack.locale;
  // A pack that counts in another language knows better than the region of a page.
  const regional = isSameLanguage(pack.numberLocale) ? [tag] : [];
  const numberLocale = [...regional, pack.numberLocale].find(isSupportedByIntl) ?? 'en';
  return {tag, dir: pack.dir, numberLocale, reportLanguage, t: translate(pack, numberLocale)};
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-')).join();
  } catch {
    return '';
  }
}

/** For a tag that it does not know, `Intl` silently takes the browser's own language. */
function isSupportedByIntl(tag: string): boolean {
  return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
}
