import type {Locale} from '../i18n/locale.ts';
import {primaryLanguage} from '../i18n/language-tag.ts';

/** Formats an ISO 8601 date: "1 de mayo de 2023". Returns a bare year, or a text that is not a date, unchanged. */
export function formatDate(date: string, {tag}: Locale): string {
  const time = /^\d{4}-\d\d(-\d\d)?(T|$)/.test(date) ? Date.parse(date.slice(0, 10)) : NaN;
  if (Number.isNaN(time)) return date;
  const day = date.length > 7 ? ({day: 'numeric'} as const) : {};
  const format = new Intl.DateTimeFormat(tag, {year: 'numeric', month: 'long', ...day, timeZone: 'UTC'});
  // `Intl` falls back to the browser's language without an error.
  const isSupported = primaryLanguage(format.resolvedOptions().locale) === primaryLanguage(tag);
  return isSupported ? format.format(time) : date;
}
