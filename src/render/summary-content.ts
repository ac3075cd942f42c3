import type {Assessment, Verdict} from '../model/analysis/assessment.ts';
import {rollup, type Rollup} from '../model/analysis/rollup.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {resolveText, type ResolvedText} from '../text/i18n/localized.ts';
import {formatChange} from '../text/format/quantity.ts';
import {inferredSentence, rollupSentence} from '../text/sentence/rollup.ts';
import type {Told} from './card-content.ts';

/** A verdict, how many have it, and both in words. */
export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
  readonly words: string;
}

export interface Extreme {
  readonly finding: Assessment;
  readonly label: string;
  readonly change: string;
  readonly code: string | null;
  readonly name: string;
}

/** Everything that a summary says, in the order in which it says it; the summary on a page has the same words. */
export interface SummaryWords {
  readonly label: ResolvedText | null;
  readonly title: ResolvedText | null;
  /** From what is declared to what can be compared: the number with its phrase. */
  readonly steps: readonly {readonly count: number; readonly words: string}[];
  /** Always in this order; a count of zero has no words on a page. */
  readonly counts: readonly VerdictCount[];
  readonly sentence: string;
  readonly extremes: readonly Extreme[];
  readonly inferredNote: string | null;
}

export function summaryContent(scope: Scope, told: Told): SummaryWords {
  const {report, language} = told;
  const counts = rollup(scope.assessments);
  return {
    label: resolveText(scope.group?.label ?? null, language),
    title: resolveText(scope.group?.title ?? report.title, language),
    steps: steps(scope, counts, told),
    counts: shares(counts, told),
    sentence: rollupSentence(counts, language),
    extremes: [
      ...extreme(counts.largestRise, 'rollup.largest-rise', told),
      ...extreme(counts.largestFall, 'rollup.largest-fall', told),
    ],
    inferredNote: inferredSentence(counts, language),
  };
}

function steps({group}: Scope, {listed, comparable}: Rollup, {report, language}: Told) {
  const {t} = language;
  const publisher = resolveText(report.publisher?.shortName ?? null, language)?.text ?? '';
  const phrases = [
    [group?.declaredCounts.get('guidelines'), (count: number) => t('coverage.guidelines', {count})],
    [group?.declaredCounts.get('services'), (count: number) => t('coverage.services', {count})],
    [
      group?.declaredCounts.get('servicesByPublisher'),
      (count: number) => t('coverage.services-by-publisher', {count, publisher}),
    ],
    [listed, (count: number) => t('coverage.listed', {count})],
    [comparable, (count: number) => t('coverage.comparable', {count})],
  ] as const;
  return phrases.flatMap(([count, phrase]) => (count === undefined ? [] : [{count, words: phrase(count)}]));
}

function shares(counts: Rollup, {language: {t}}: Told): readonly VerdictCount[] {
  const judged = ['favourable', 'unfavourable', 'unchanged', 'unjudged'] as const;
  const count = counts.incomparable;
  return [
    ...judged.map((verdict) => {
      const count = counts[verdict];
      return {verdict, count, words: t(`rollup.${verdict}`, {count})};
    }),
    {verdict: 'incomparable', count, words: t('rollup.incomparable', {count})},
  ];
}

function extreme(
  finding: Assessment | null,
  key: 'rollup.largest-rise' | 'rollup.largest-fall',
  {language}: Told,
): readonly Extreme[] {
  if (!finding) return [];
  const {code, id, name} = finding.indicator;
  return [
    {
      finding,
      label: language.t(key),
      change: formatChange(finding, language).visual,
      code,
      name: resolveText(name, language)?.text ?? id,
    },
  ];
}
