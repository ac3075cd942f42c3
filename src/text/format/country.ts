import type {Locale} from '../i18n/locale.ts';
import {primaryLanguage} from '../i18n/language-tag.ts';

/** Returns the name of a country by its ISO 3166 alpha-2 code, "Perú" for PE; the code itself without a name. */
export function countryName(code: string, {tag}: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const names = new Intl.DisplayNames(tag, {type: 'region'});
  // `Intl` falls back to the browser's language without an error.
  const isSupported = primaryLanguage(names.resolvedOptions().locale) === primaryLanguage(tag);
  return (isSupported && names.of(code)) || code;
}
