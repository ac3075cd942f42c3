import {primaryLanguage} from '../../text/i18n/language-tag.ts';
import {pluralCategories} from './language-file.ts';
import type {PluralCategory} from '../../text/i18n/messages/translation.ts';

/** A tag in canonical form; null for a malformed one. */
export function canonicalLocale(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether `Intl` has the numbers and plural forms of a language, and not only those of a fallback. */
export function isSupportedLocale(tag: string): boolean {
  const canonical = canonicalLocale(tag);
  if (canonical === null) return false;
  const resolved = new Intl.PluralRules(canonical).resolvedOptions().locale;
  return (
    Intl.NumberFormat.supportedLocalesOf(canonical).length > 0 &&
    primaryLanguage(resolved) === primaryLanguage(canonical)
  );
}

/** The plural categories that a language has, in the order of CLDR. */
export function categoriesOf(tag: string): readonly PluralCategory[] {
  const {pluralCategories: categories} = new Intl.PluralRules(tag).resolvedOptions();
  return pluralCategories.filter((category) => categories.includes(category));
}

/**
 * The categories that a message needs: those of the counts to 200, and `other`. Spanish and Portuguese use `many` for
 * millions only.
 */
export function neededCategories(tag: string): readonly PluralCategory[] {
  const rules = new Intl.PluralRules(tag);
  const selected = new Set(Array.from({length: 201}, (_, count) => rules.select(count)));
  return pluralCategories.filter((category) => category === 'other' || selected.has(category));
}
