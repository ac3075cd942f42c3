import {primaryLanguage} from './language-tag.ts';
import type {NumberStyle} from './messages/number-style.ts';
import type {Translate} from './messages/translation.ts';
import {findNumberStyle} from './number-style.ts';
import {createTranslate} from './translate.ts';
import {defaultTranslation, findTranslation, translationRevision} from './translations.ts';

/** The resolved locale of an element. The same request returns the same object until a translation is registered. */
export interface Locale {
  /** BCP 47 tag of the messages, for the `lang` attribute. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47 tag for number formats; supported by `Intl`. */
  readonly numberLocale: string;
  /** The style of `numberLocale`; null if only `Intl` has it. */
  readonly numberStyle: NumberStyle | null;
  /** Fallback language of the report's texts; empty when not known. */
  readonly reportLanguage: string;
  readonly t: Translate;
}

const localeCache = new Map<string, Locale>();
/** Bounds the cache: tags come from the page. */
const cacheLimit = 64;

/**
 * Resolves the locale of an element. `requested` is the `locale` attribute, else the nearest `lang`. Without a
 * translation for it, the report's language is used, then es-PE. A bare language takes region and number formats from
 * the report if its language is the same: `es` with Peruvian data is es-PE. Malformed tags are ignored; `en_US` is read
 * as en-US.
 */
export function resolveLocale(requested: string | null, reportLanguage: string): Locale {
  const key = `${translationRevision()} ${requested} ${reportLanguage}`;
  const cached = localeCache.get(key);
  if (cached) return cached;
  if (localeCache.size >= cacheLimit) localeCache.clear();
  const locale = createLocale([canonicalTag(requested ?? ''), canonicalTag(reportLanguage)], reportLanguage);
  localeCache.set(key, locale);
  return locale;
}

function createLocale(tags: readonly string[], reportLanguage: string): Locale {
  const translation = tags.map(findTranslation).find((match) => match !== null) ?? defaultTranslation();
  const isSameLanguage = (tag: string): boolean =>
    primaryLanguage(tag) === primaryLanguage(translation.locale);
  const tag = tags.find((candidate) => candidate.includes('-') && isSameLanguage(candidate));
  const {locale, numberLocale: statedLocale} = translation;
  // A translation that states other numbers than those of its own tag keeps them in every region.
  const regional = statedLocale === locale ? (tag ?? locale) : statedLocale;
  const numberLocale = [regional, statedLocale].find(isSupported) ?? 'en';
  const numberStyle = findNumberStyle(numberLocale);
  return {
    tag: tag ?? translation.locale,
    dir: translation.dir,
    numberLocale,
    numberStyle,
    reportLanguage,
    t: createTranslate(translation, numberLocale, numberStyle),
  };
}

/** Returns a tag in its canonical form; empty if it is malformed. */
function canonicalTag(tag: string): string {
  const hyphenated = tag.replaceAll('_', '-');
  // The first call of `Intl` costs more than the rest of the resolution.
  if (tag === '' || findNumberStyle(hyphenated, true)) return hyphenated;
  try {
    return Intl.getCanonicalLocales(hyphenated).join();
  } catch {
    return '';
  }
}

/** Checked first, because `Intl` falls back to the browser's language without an error. */
function isSupported(tag: string): boolean {
  return findNumberStyle(tag) !== null || Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
}
