import {findGroup} from '../model/report/lookup.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Mark} from '../scale/variation-bar.ts';
import {footnotes} from '../text/sentence/footnotes.ts';
import {targetSentence} from '../text/sentence/target-status.ts';
import {resolveText, type TextWithLang, type ResolvedText} from '../text/i18n/localized.ts';
import {formatPeriod} from '../text/format/period.ts';
import {formatChange, formatValue} from '../text/format/quantity.ts';
import {assessmentSentence} from '../text/sentence/assessment.ts';
import {sourceFragments, type TextFragment} from '../text/sentence/source.ts';
import {verdictLabel} from '../text/format/verdict-label.ts';
import {axisWords} from './axis-labels.ts';
import type {ReportContext} from './report-context.ts';

/** The texts of a card, in display order. The element and every file format use them. */
export interface CardWords {
  readonly code: string | null;
  readonly group: ResolvedText | null;
  readonly name: ResolvedText;
  /** The current value, or the text for a missing value. */
  readonly value: string;
  readonly isKnown: boolean;
  readonly period: string;
  readonly state: string;
  readonly change: string | null;
  readonly axisEnds: readonly [string, string];
  readonly sentence: string;
  /** Progress to the target, source of the desired direction, remarks on values, notes. */
  readonly details: readonly TextWithLang[];
  /** Fragments of one sentence; join without separator. */
  readonly source: readonly TextFragment[];
}

export function cardContent(
  assessment: Assessment,
  {report, locale}: ReportContext,
  mark: Mark = 'levels',
): CardWords {
  const {indicator, to, toPeriod} = assessment;
  const isKnown = to !== null && to.value !== null;
  return {
    code: indicator.code,
    group: resolveText(findGroup(report, indicator.groupId ?? '')?.title ?? null, locale),
    name: resolveText(indicator.name, locale) ?? {text: indicator.id, lang: locale.tag},
    value: isKnown ? formatValue(indicator, to, locale).visual : locale.t('missing.value'),
    isKnown,
    period: formatPeriod(toPeriod, to, locale),
    state: verdictLabel(assessment, locale),
    change: assessment.change && formatChange(assessment, locale).visual,
    axisEnds: axisWords(assessment, mark, locale),
    sentence: assessmentSentence(assessment, locale),
    details: footnotes(assessment, locale, {target: targetSentence(assessment, locale)}),
    source: sourceFragments(indicator, report, locale),
  };
}
