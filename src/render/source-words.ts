import type {Indicator} from '../model/report/indicator.ts';
import type {Report} from '../model/report/report.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {sourceFragments} from '../text/sentence/source.ts';

/** Source, publication date and licence as one text. */
export function sourceWords(indicator: Indicator | null, report: Report, locale: Locale): string {
  return sourceFragments(indicator, report, locale)
    .map(({text}) => text)
    .join('');
}
