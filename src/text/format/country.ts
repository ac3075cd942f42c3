import type {Locale} from '../i18n/locale.ts';
import {primaryLanguage} from '../i18n/language-tag.ts';

/** The name of a country by its ISO 3166 code: PE is "Perú". The code itself where nobody knows a name. */
export function countryName(code: string, {tag}: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const names = new Intl.DisplayNames(tag, {type: 'region'});
  // For a language that it does not know, `Intl` silently takes the browser's own.
  const isKnown = primaryLanguage(names.resolvedOptions().locale) === primaryLanguage(tag);
  return (isKnown && names.of(code)) || code;
}
