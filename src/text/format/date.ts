import type {Locale} from '../i18n/locale.ts';
import {primaryLanguage} from '../i18n/language-tag.ts';

/** An ISO 8601 date in words, "1 de mayo de 2023"; a bare year, and whatever is no date, as it stands. */
export function formatDate(date: string, {tag}: Locale): string {
  const time = /^\d{4}-\d\d(-\d\d)?(T|$)/.test(date) ? Date.parse(date.slice(0, 10)) : NaN;
  if (Number.isNaN(time)) return date;
  const day = date.length > 7 ? ({day: 'numeric'} as const) : {};
  const format = new Intl.DateTimeFormat(tag, {year: 'numeric', month: 'long', ...day, timeZone: 'UTC'});
  // For a language that it does not know, `Intl` silently takes the browser's own.
  const isKnown = primaryLanguage(format.resolvedOptions().locale) === primaryLanguage(tag);
  return isKnown ? format.format(time) : date;
}
