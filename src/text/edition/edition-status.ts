import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../format/date.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText, type TextWithLang} from '../i18n/localized.ts';

/** The state of an edition in words. */
export interface StatusWords {
  /** "Retirado: no usar estas cifras". */
  readonly label: string;
  /** Date and name, then the reason, as far as the report states them. */
  readonly facts: readonly TextWithLang[];
}

/** Returns the state of an edition, since when, by whom and why; null when the report does not state it. */
export function statusWords(
  {status, statusDate, statusBy, statusNote}: Report,
  locale: Locale,
): StatusWords | null {
  if (!status) return null;
  const {t} = locale;
  const name = resolveText(statusBy, locale)?.text;
  const who = [statusDate && formatDate(statusDate, locale), name && t('edition.status-by', {name})]
    .filter(Boolean)
    .join(', ');
  const note = resolveText(statusNote, locale);
  return {
    label: t(`edition.status-${status}`),
    facts: [...(who ? [{text: who, lang: null}] : []), ...(note ? [note] : [])],
  };
}

/** Returns the words as one text for files: "Retirado: no usar estas cifras · 2 de julio de 2025". Null when published. */
export function statusNotice(report: Report, locale: Locale): string | null {
  const words = report.status === 'published' ? null : statusWords(report, locale);
  return words && [words.label, ...words.facts.map(({text}) => text)].join(' · ');
}
