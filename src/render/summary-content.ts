import type {Assessment} from '../model/analysis/assessment.ts';
import {rollup} from '../model/analysis/rollup.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {resolveText, type ResolvedText} from '../text/i18n/localized.ts';
import {formatChange} from '../text/format/quantity.ts';
import {inferredSentence, rollupSentence} from '../text/sentence/rollup.ts';
import {statusNotice} from '../text/edition/edition-status.ts';
import type {CountPhrase} from './count-phrase.ts';
import {coverageCounts} from './coverage-counts.ts';
import type {ReportContext} from './report-context.ts';
import {verdictCounts, type VerdictCount} from './verdict-counts.ts';

/** The indicator with the largest rise or fall, with its texts. */
export interface Extreme {
  readonly assessment: Assessment;
  readonly label: string;
  readonly change: string;
  readonly code: string | null;
  readonly name: string;
}

/** The texts of a summary, in display order. The element and every file format use them. */
export interface SummaryWords {
  readonly label: ResolvedText | null;
  /** The state of an edition that is not published; null for others. */
  readonly notice: string | null;
  readonly title: ResolvedText | null;
  /** Coverage counts, from declared to comparable. */
  readonly steps: readonly CountPhrase[];
  /** All verdicts in a fixed order; elements leave out a count of zero. */
  readonly counts: readonly VerdictCount[];
  readonly sentence: string;
  readonly extremes: readonly Extreme[];
  readonly inferredNote: string | null;
}

export function summaryContent(scope: Scope, context: ReportContext): SummaryWords {
  const {report, locale} = context;
  const counts = rollup(scope.assessments);
  return {
    label: resolveText(scope.group?.label ?? null, locale),
    notice: statusNotice(report, locale),
    title: resolveText(scope.group?.title ?? report.title, locale),
    steps: coverageCounts(scope, counts, context),
    counts: verdictCounts(counts, locale),
    sentence: rollupSentence(counts, locale),
    extremes: [
      ...extreme(counts.largestRise, 'rollup.largest-rise', context),
      ...extreme(counts.largestFall, 'rollup.largest-fall', context),
    ],
    inferredNote: inferredSentence(counts, locale),
  };
}

function extreme(
  assessment: Assessment | null,
  key: 'rollup.largest-rise' | 'rollup.largest-fall',
  {locale}: ReportContext,
): readonly Extreme[] {
  if (!assessment) return [];
  const {code, id, name} = assessment.indicator;
  return [
    {
      assessment,
      label: locale.t(key),
      change: formatChange(assessment, locale).visual,
      code,
      name: resolveText(name, locale)?.text ?? id,
    },
  ];
}
