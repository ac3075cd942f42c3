import type {Locale} from '../../../text/i18n/locale.ts';

/** Day and time in the language of the editor; the text itself when it is not a date. */
export function formatDateTime(iso: string, {numberLocale}: Locale): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(numberLocale, {dateStyle: 'medium', timeStyle: 'short'}).format(date);
}
