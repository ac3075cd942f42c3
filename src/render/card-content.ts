import {findGroup} from '../model/report/lookup.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {footnotes} from '../text/sentence/footnotes.ts';
import {marginSentences} from '../text/sentence/margin.ts';
import {comparedRevisions} from '../text/edition/revision.ts';
import {statusNotice} from '../text/edition/edition-status.ts';
import {targetSentence} from '../text/sentence/target-status.ts';
import {resolveText, type TextWithLang, type ResolvedText} from '../text/i18n/localized.ts';
import {formatPeriod} from '../text/format/period.ts';
import {formatInPeriod, formatMissing} from '../text/format/missing.ts';
import {formatChange, formatValue} from '../text/format/quantity.ts';
import {assessmentSentence} from '../text/sentence/assessment.ts';
import {shortSource} from '../text/sentence/short-source.ts';
import {sourceFragments, type TextFragment} from '../text/sentence/source.ts';
import {verdictLabel, verdictNote} from '../text/format/verdict-label.ts';
import {axisWords} from './axis-labels.ts';
import type {ReportContext} from './report-context.ts';

/** The texts of a card, in display order. The element and every file format use them. */
export interface CardWords {
  readonly code: string | null;
  readonly group: ResolvedText | null;
  /** The official name. */
  readonly name: ResolvedText;
  /** The short name, else the official one. */
  readonly shortName: ResolvedText;
  /** The current value, or the reason why it is missing. */
  readonly value: string;
  readonly isKnown: boolean;
  readonly period: string;
  /** "en 2022". */
  readonly inPeriod: string;
  readonly state: string;
  /** A note beside the verdict. */
  readonly note: string | null;
  readonly change: string | null;
  readonly axisEnds: readonly [string, string];
  readonly sentence: string;
  /** The state of an edition that is not published; null for others. */
  readonly notice: string | null;
  /** Progress to the target, source of the desired direction, remarks on values, notes. */
  readonly details: readonly TextWithLang[];
  /** "Fuente: MIMP, 2023". */
  readonly shortSource: string;
  /** Fragments of one sentence; join without separator. */
  readonly source: readonly TextFragment[];
}

export function cardContent(assessment: Assessment, {report, locale}: ReportContext): CardWords {
  const {indicator, to, toPeriod} = assessment;
  const isKnown = to !== null && to.value !== null;
  const name = resolveText(indicator.name, locale) ?? {text: indicator.id, lang: locale.tag};
  return {
    code: indicator.code,
    group: resolveText(findGroup(report, indicator.groupId ?? '')?.title ?? null, locale),
    name,
    shortName: resolveText(indicator.shortName, locale) ?? name,
    value: to ? formatValue(indicator, to, locale).visual : formatMissing(to, locale),
    isKnown,
    period: formatPeriod(toPeriod, to, locale),
    inPeriod: formatInPeriod(toPeriod, to, locale),
    state: verdictLabel(assessment, locale),
    note: verdictNote(assessment, locale),
    change: assessment.change && formatChange(assessment, locale).visual,
    axisEnds: axisWords(assessment, locale),
    sentence: assessmentSentence(assessment, locale),
    details: [
      ...footnotes(assessment, locale, {
        target: targetSentence(assessment, locale),
        margin: marginSentences(assessment, locale),
        hasReasons: false,
      }),
      ...comparedRevisions(assessment, locale),
    ],
    notice: statusNotice(report, locale),
    shortSource: shortSource(indicator, report, locale),
    source: sourceFragments(indicator, report, locale),
  };
}
