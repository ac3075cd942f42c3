import {findGroup} from '../model/report/lookup.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Mark} from '../scale/variation-bar.ts';
import {footnotes} from '../text/sentence/footnotes.ts';
import {resolveText, type TextWithLang, type ResolvedText} from '../text/i18n/localized.ts';
import {formatPeriod} from '../text/format/period.ts';
import {formatChange, formatValue} from '../text/format/quantity.ts';
import {assessmentSentence} from '../text/sentence/assessment.ts';
import {sourceFragments, type TextFragment} from '../text/sentence/source.ts';
import {verdictLabel} from '../text/format/verdict-label.ts';
import {axisWords} from './axis-labels.ts';
import type {ReportContext} from './report-context.ts';

/** Everything that a card says, in the order in which it says it; the card on a page has the same words. */
export interface CardWords {
  readonly code: string | null;
  readonly group: ResolvedText | null;
  readonly name: ResolvedText;
  /** The current figure, or the words for there being none. */
  readonly value: string;
  readonly isKnown: boolean;
  readonly period: string;
  readonly state: string;
  readonly change: string | null;
  readonly axisEnds: readonly [string, string];
  readonly sentence: string;
  /** The way to the target, whose wish it is, marks of the figures, notes. */
  readonly details: readonly TextWithLang[];
  /** Pieces of one sentence. */
  readonly source: readonly TextFragment[];
}

export function cardContent(
  finding: Assessment,
  {report, language}: ReportContext,
  mark: Mark = 'levels',
): CardWords {
  const {indicator, to, toPeriod} = finding;
  const isKnown = to !== null && to.value !== null;
  return {
    code: indicator.code,
    group: resolveText(findGroup(report, indicator.groupId ?? '')?.title ?? null, language),
    name: resolveText(indicator.name, language) ?? {text: indicator.id, lang: language.tag},
    value: isKnown ? formatValue(indicator, to, language).visual : language.t('missing.value'),
    isKnown,
    period: formatPeriod(toPeriod, to, language),
    state: verdictLabel(finding, language),
    change: finding.change && formatChange(finding, language).visual,
    axisEnds: axisWords(finding, mark, language),
    sentence: assessmentSentence(finding, language),
    details: footnotes(finding, language),
    source: sourceFragments(indicator, report, language),
  };
}
