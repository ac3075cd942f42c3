import {withoutFullStop} from '../format/full-stop.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../format/date.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText, type TextWithLang} from '../i18n/localized.ts';

/** A part of a sentence; a link if it has a `url`, which is http or https. */
export interface TextFragment extends TextWithLang {
  readonly url: string | null;
}

/**
 * Returns source, edition, dates and licence as fragments to concatenate. Leaves out what the report does not state.
 */
export function sourceFragments(
  indicator: Indicator | null,
  {sources, publisher, edition, updated, issued, license}: Report,
  locale: Locale,
): readonly TextFragment[] {
  const {t} = locale;
  const source = indicator?.source ?? (sources.length === 1 ? sources[0] : null);
  const origin = resolveText(source?.title ?? publisher?.name ?? null, locale);
  const terms = license && (license.id ? plain(license.id) : resolveText(license.name, locale));
  const day = (key: 'issued' | 'updated', date: string | null): string =>
    date ? t(`source.${key}`, {date: formatDate(date, locale)}) : '';
  const labelled = (
    label: string,
    part: TextWithLang,
    url: string | null = null,
  ): readonly TextFragment[] => [
    plain(`${label}: `),
    {...part, text: withoutFullStop(part.text), url: webUrl(url)},
  ];
  const facts: readonly (readonly TextFragment[])[] = [
    origin ? labelled(t('source.title'), origin, source?.url ?? null) : [],
    [plain(edition ? t('source.edition', {edition}) : '')],
    [plain(day('issued', issued))],
    [plain(day('updated', updated))],
    license ? labelled(t('source.license'), terms ?? plain(license.url ?? ''), license.url) : [],
  ];
  const stated = facts.filter(([first]) => first?.text);
  return stated.flatMap((parts, index) => [...parts, plain(index < stated.length - 1 ? '. ' : '.')]);
}

function plain(text: string): TextFragment {
  return {text, lang: null, url: null};
}

/** The address of a link: null unless it is http or https. Other schemes can run code. */
export function webUrl(url: string | null): string | null {
  return url && /^https?:/i.test(url) ? url : null;
}
