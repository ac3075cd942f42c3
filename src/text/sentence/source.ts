import type {Indicator, Report} from '../../model/report/report.ts';
import {dateText} from '../format/date.ts';
import type {Language} from '../i18n/locale.ts';
import {localized, type Said} from '../i18n/localized.ts';

/** A piece of a sentence; `url` makes it a link. */
export interface Part extends Said {
  readonly url?: string | null;
}

/**
 * Where a figure comes from, which edition it is of, when that came out and under which licence, in pieces to be
 * joined: only what the document states.
 */
export function sourceParts(
  indicator: Indicator | null,
  {sources, publisher, edition, updated, issued, license}: Report,
  language: Language,
): readonly Part[] {
  const {t} = language;
  const source = indicator?.source ?? (sources.length === 1 ? sources[0] : null);
  const origin = localized(source?.title ?? publisher?.name ?? null, language);
  const terms = license && (license.id ? {text: license.id} : localized(license.name, language));
  const day = (key: 'issued' | 'updated', date: string | null): string =>
    date ? t(key, {date: dateText(date, language)}) : '';
  const named = (label: string, part: Said, url: string | null = null): readonly Part[] => [
    {text: `${label}: `},
    {...part, url},
  ];
  const facts: readonly (readonly Part[])[] = [
    origin ? named(t('source'), origin, source?.url) : [],
    [{text: edition ? t('edition', {edition}) : ''}],
    [{text: day('issued', issued)}],
    [{text: day('updated', updated)}],
    license ? named(t('license'), terms ?? {text: license.url ?? ''}, license.url) : [],
  ];
  const stated = facts.filter(([first]) => first?.text);
  return stated.flatMap((parts, at) => [...parts, {text: at < stated.length - 1 ? '. ' : '.'}]);
}
