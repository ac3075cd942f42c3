import type {Assessment} from '../model/analysis/assessment.ts';
import {rollup} from '../model/analysis/rollup.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {resolveText, type ResolvedText} from '../text/i18n/localized.ts';
import {formatChange} from '../text/format/quantity.ts';
import {inferredSentence, rollupSentence} from '../text/sentence/rollup.ts';
import type {CountPhrase} from './count-phrase.ts';
import {coverageCounts} from './coverage-counts.ts';
import type {ReportContext} from './report-context.ts';
import {verdictCounts, type VerdictCount} from './verdict-counts.ts';

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
  readonly steps: readonly CountPhrase[];
  /** Always in this order; a count of zero has no words on a page. */
  readonly counts: readonly VerdictCount[];
  readonly sentence: string;
  readonly extremes: readonly Extreme[];
  readonly inferredNote: string | null;
}

export function summaryContent(scope: Scope, context: ReportContext): SummaryWords {
  const {report, language} = context;
  const counts = rollup(scope.assessments);
  return {
    label: resolveText(scope.group?.label ?? null, language),
    title: resolveText(scope.group?.title ?? report.title, language),
    steps: coverageCounts(scope, counts, context),
    counts: verdictCounts(counts, language),
    sentence: rollupSentence(counts, language),
    extremes: [
      ...extreme(counts.largestRise, 'rollup.largest-rise', context),
      ...extreme(counts.largestFall, 'rollup.largest-fall', context),
    ],
    inferredNote: inferredSentence(counts, language),
  };
}

function extreme(
  finding: Assessment | null,
  key: 'rollup.largest-rise' | 'rollup.largest-fall',
  {language}: ReportContext,
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
