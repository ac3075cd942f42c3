import type {Rollup} from '../model/analysis/rollup.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {resolveText} from '../text/i18n/localized.ts';
import {countPhrase, type CountPhrase} from './count-phrase.ts';
import type {ReportContext} from './report-context.ts';

/**
 * The counts of a summary, from declared over listed to comparable. Declared counts are copied from the document and
 * never derived; a count that the document does not declare is left out.
 */
export function coverageCounts(
  {group}: Scope,
  {listed, comparable}: Rollup,
  {report, locale}: ReportContext,
): readonly CountPhrase[] {
  const {t} = locale;
  const declared = (name: string): number | undefined => group?.declaredCounts.get(name);
  const publisher = resolveText(report.publisher?.shortName ?? null, locale)?.text ?? '';
  const phrases = [
    [declared('guidelines'), (count: number) => t('coverage.guidelines', {count})],
    [declared('services'), (count: number) => t('coverage.services', {count})],
    [
      declared('servicesByPublisher'),
      (count: number) => t('coverage.services-by-publisher', {count, publisher}),
    ],
    [listed, (count: number) => t('coverage.listed', {count})],
    [comparable, (count: number) => t('coverage.comparable', {count})],
  ] as const;
  return phrases.flatMap(([count, phrase]) => (count === undefined ? [] : [countPhrase(count, phrase)]));
}
