import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatMissing, formatMissingIn} from './missing.ts';

/**
 * State of a computed change, finer than its verdict. `in-range` and `out-of-range` apply to indicators with a limit or
 * with the desired direction `maintain`. `below-threshold`: a change within the neutral threshold. `uncertain`: within
 * the margin of error. `not-judged`: no
 * desired direction is stated. Null without a change.
 */
export type VerdictState =
  | 'improved'
  | 'worsened'
  | 'in-range'
  | 'out-of-range'
  | 'unchanged'
  | 'below-threshold'
  | 'uncertain'
  | 'not-judged'
  | null;

export function verdictState({indicator, movement, verdict}: Assessment): VerdictState {
  const isRange = hasRange(indicator);
  if (verdict === 'incomparable') return null;
  if (verdict === 'uncertain') return 'uncertain';
  if (movement === 'none') return 'unchanged';
  if (verdict === 'unchanged') return 'below-threshold';
  if (verdict === 'unjudged') return 'not-judged';
  if (verdict === 'favourable') return isRange ? 'in-range' : 'improved';
  return isRange ? 'out-of-range' : 'worsened';
}

function hasRange({desiredDirection, limit}: Indicator): boolean {
  return desiredDirection === 'maintain' || (limit?.min ?? limit?.max ?? null) !== null;
}

/** Returns a short label: "Mejora", "Sin dato en 2021". Without a verdict, of the movement: "Subió". */
export function verdictLabel(assessment: Assessment, locale: Locale): string {
  const state = verdictState(assessment);
  if (state === null) return incomparableLabel(assessment, locale);
  if (state !== 'not-judged') return locale.t(`verdict.${state}`);
  return locale.t(assessment.movement === 'up' ? 'movement.up' : 'movement.down');
}

/** Returns "valor máximo" or "valor mínimo" when both values equal a bound of the indicator; null otherwise. */
export function boundLabel({atBound}: Assessment, {t}: Locale): string | null {
  return atBound && t(`bound.${atBound}`);
}

/** A note beside a verdict that the direction of the change does not explain: a bound, or that lower is better. */
export function verdictNote(assessment: Assessment, locale: Locale): string | null {
  const state = verdictState(assessment);
  const isDirected = state === 'improved' || state === 'worsened';
  if (isDirected && assessment.indicator.desiredDirection === 'decrease')
    return locale.t('verdict.lower-is-better');
  return boundLabel(assessment, locale);
}

function incomparableLabel(assessment: Assessment, locale: Locale): string {
  const {incomparableReason, from, to, fromPeriod, toPeriod} = assessment;
  if (incomparableReason === 'missing-both') return formatMissing(to, locale);
  if (incomparableReason === 'missing-to') return formatMissingIn(toPeriod, to, locale);
  if (incomparableReason === 'missing-from' && fromPeriod !== null)
    return formatMissingIn(fromPeriod, from, locale);
  return locale.t('verdict.incomparable');
}
