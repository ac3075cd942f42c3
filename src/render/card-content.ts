import {findGroup} from '../model/report/lookup.ts';
import type {Finding} from '../model/analysis/assessment.ts';
import type {Report} from '../model/report/report.ts';
import type {Mark} from '../scale/variation-bar.ts';
import {detailParts} from '../text/sentence/footnotes.ts';
import type {Language} from '../text/i18n/locale.ts';
import {localized, type Said, type SaidText} from '../text/i18n/localized.ts';
import {periodText} from '../text/format/period.ts';
import {changeWords, valueWords} from '../text/format/quantity.ts';
import {sentence} from '../text/sentence/assessment.ts';
import {sourceParts, type Part} from '../text/sentence/source.ts';
import {stateWord} from '../text/format/verdict-label.ts';
import {axisWords} from './axis-labels.ts';

/** Whose report it is, and for which reader. */
export interface Told {
  readonly report: Report;
  readonly language: Language;
}

/** Everything that a card says, in the order in which it says it; the card on a page has the same words. */
export interface CardWords {
  readonly code: string | null;
  readonly group: SaidText | null;
  readonly name: SaidText;
  /** The current figure, or the words for there being none. */
  readonly value: string;
  readonly isKnown: boolean;
  readonly period: string;
  readonly state: string;
  readonly change: string | null;
  readonly ends: readonly [string, string];
  readonly sentence: string;
  /** The way to the target, whose wish it is, marks of the figures, notes. */
  readonly details: readonly Said[];
  /** Pieces of one sentence. */
  readonly source: readonly Part[];
}

export function cardWords(finding: Finding, {report, language}: Told, mark: Mark = 'levels'): CardWords {
  const {indicator, to, toPeriod} = finding;
  const isKnown = to !== null && to.value !== null;
  return {
    code: indicator.code,
    group: localized(findGroup(report, indicator.groupId ?? '')?.title ?? null, language),
    name: localized(indicator.name, language) ?? {text: indicator.id, lang: language.tag},
    value: isKnown ? valueWords(indicator, to, language).shown : language.t('no-data'),
    isKnown,
    period: periodText(toPeriod, to, language),
    state: stateWord(finding, language),
    change: finding.change && changeWords(finding, language).shown,
    ends: axisWords(finding, mark, language),
    sentence: sentence(finding, language),
    details: detailParts(finding, language),
    source: sourceParts(indicator, report, language),
  };
}
