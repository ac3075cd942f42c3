import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from './period.ts';

/**
 * How a computed change is called. `within`, `beyond`: where a limit, or staying the same, is what is wanted.
 * `slight`: it moved, but no further than the threshold under which nothing counts. `moved`: nobody says which
 * way is good. `null` where no change can be computed.
 */
export type VerdictState =
  | 'improved'
  | 'worsened'
  | 'in-range'
  | 'out-of-range'
  | 'unchanged'
  | 'below-threshold'
  | 'not-judged'
  | null;

export function verdictState({indicator, movement, verdict}: Assessment): VerdictState {
  const isRange = hasRange(indicator);
  if (verdict === 'incomparable') return null;
  if (movement === 'none') return 'unchanged';
  if (verdict === 'unchanged') return 'below-threshold';
  if (verdict === 'unjudged') return 'not-judged';
  if (verdict === 'favourable') return isRange ? 'in-range' : 'improved';
  return isRange ? 'out-of-range' : 'worsened';
}

function hasRange({desiredDirection, limit}: Indicator): boolean {
  return desiredDirection === 'maintain' || (limit?.min ?? limit?.max ?? null) !== null;
}

/** The state in a word or two: "Mejora", "Sin dato en 2021". Without a verdict it tells the movement: "Subió". */
export function verdictLabel(finding: Assessment, language: Locale): string {
  const state = verdictState(finding);
  if (state === null) return incomparableLabel(finding, language);
  if (state !== 'not-judged') return language.t(`verdict.${state}`);
  return language.t(finding.movement === 'up' ? 'movement.up' : 'movement.down');
}

/** "valor máximo" where both values sit on a bound of the indicator, else `null`. */
export function boundLabel({atBound}: Assessment, {t}: Locale): string | null {
  return atBound && t(`bound.${atBound}`);
}

function incomparableLabel(finding: Assessment, language: Locale): string {
  const {incomparableReason, from, to, fromPeriod, toPeriod} = finding;
  if (incomparableReason === 'missing-both') return language.t('missing.value');
  if (incomparableReason === 'missing-to')
    return language.t('missing.value-in', {period: formatPeriod(toPeriod, to, language)});
  if (incomparableReason === 'missing-from' && fromPeriod !== null)
    return language.t('missing.value-in', {period: formatPeriod(fromPeriod, from, language)});
  return language.t('verdict.incomparable');
}
