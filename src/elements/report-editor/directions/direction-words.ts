import type {Assessment} from '../../../model/analysis/assessment.ts';
import {rollup} from '../../../model/analysis/rollup.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {verdictLabel} from '../../../text/format/verdict-label.ts';
import {isUnstated} from '../document/directions.ts';

/** How many indicators have a stated direction, and what follows from it. */
export interface DirectionCounts {
  readonly total: number;
  readonly stated: number;
  readonly comparable: number;
  readonly improved: number;
  /** Comparable indicators whose direction is not stated. */
  readonly open: number;
}

export function directionCounts(assessments: readonly Assessment[]): DirectionCounts {
  const {comparable, favourable} = rollup(assessments);
  const isOpen = ({indicator, change}: Assessment): boolean => change !== null && isUnstated(indicator);
  return {
    total: assessments.length,
    stated: assessments.filter(({indicator}) => !isUnstated(indicator)).length,
    comparable,
    improved: favourable,
    open: assessments.filter(isOpen).length,
  };
}

/** The verdict of a line: that of the report, or that its direction is not stated. */
export function lineVerdictWords(assessment: Assessment, locale: Locale): string {
  const isOpen = isUnstated(assessment.indicator);
  return isOpen ? locale.t('editor-direction.unstated') : verdictLabel(assessment, locale);
}

/** "5 de 11 indicadores mejoran; falta responder en 4". */
export function headlineWords(assessments: readonly Assessment[], {t}: Locale): string {
  const {comparable, improved, open} = directionCounts(assessments);
  const sentence = t('editor.headline', {count: improved, comparable});
  return open > 0 ? t('editor.headline-open', {sentence, count: open}) : sentence;
}
