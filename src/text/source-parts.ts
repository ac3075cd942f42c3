import type {Indicator, Report} from '../model/report.ts';
import {dateText} from './date-text.ts';
import type {Language} from './language.ts';
import {localized, type Said} from './localized.ts';

/** A piece of a sentence; `url` makes it a link. */
export interface Part extends Said {
  readonly url?: string | null;
}

/**
 * Where a figure comes from, which edition it is of, when that came out and under which licence, in pieces to be
 * joined: only what the document states. Empty where it names no source and no publisher.
 */
export function sourceParts(
  indicator: Indicator | null,
  {sources, publisher, edition, updated, issued, license}: Report,
  language: Language,
): readonly Part[] {
  const source = indicator?.source ?? (sources.length === 1 ? sources[0] : null);
  const origin = localized(source?.title ?? publisher?.name ?? null, language);
  if (!origin) return [];
  const {t} = language;
  const day = (key: 'issued' | 'updated', date: string | null): string =>
    date ? `. ${t(key, {date: dateText(date, language)})}` : '';
  const dated =
    (edition ? `. ${t('edition', {edition})}` : '') + day('issued', issued) + day('updated', updated);
  const link = (part: Said | null, url: string | null = null): Part => ({text: '', ...part, url});
  return [
    {text: `${t('source')}: `},
    link(origin, source?.url),
    {text: dated + (license ? `. ${t('license')}: ` : '.')},
    ...(license
      ? [link(license.id ? {text: license.id} : localized(license.name, language), license.url), {text: '.'}]
      : []),
  ];
}
