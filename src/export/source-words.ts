import type {Indicator, Report} from '../model/report.ts';
import type {Language} from '../text/language.ts';
import {sourceParts} from '../text/source-parts.ts';

/** Where figures come from, of when they are and under which licence, as one text. */
export function sourceWords(indicator: Indicator | null, report: Report, language: Language): string {
  return sourceParts(indicator, report, language)
    .map(({text}) => text)
    .join('');
}
