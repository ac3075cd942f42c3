import {sign, type Decimal} from '../../model/decimal.ts';
import {planStatus, planStates, type PlanStatus, type PlanCounts} from '../../model/analysis/plan-status.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';
import {formatNumber} from '../format/number.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatLevel, formatValue} from '../format/quantity.ts';
import {formatTarget} from '../format/target.ts';

/** Whether an indicator is where its plan wants it, and by how much not: "Según lo previsto: 1.3 puntos … por encima …" */
export function planSentence(indicator: Indicator, period: string | null, language: Locale): string | null {
  const found = planStatus(indicator, period);
  return found && planText(found, indicator, language);
}

function planText({state, reason, gap, progress}: PlanStatus, {unit}: Indicator, language: Locale): string {
  const {t} = language;
  if (reason || state === 'not-computable' || !gap)
    return t('plan.not-computable', {reason: reasonText(reason ?? 'no-value', language)});
  const values = {
    state: t(`plan.${state}`),
    period: formatPeriod(progress.period, progress.observation, language),
  };
  if (sign(gap) === 0) return t('plan.even', values);
  const words = {...values, gap: formatDifference(unit, gap, language).spoken};
  return t(sign(gap) > 0 ? 'plan.above' : 'plan.below', words);
}

function reasonText(reason: NonNullable<PlanStatus['reason']>, {t}: Locale): string {
  return reason === 'break' || reason === 'definition-differs'
    ? t(`flag.${reason}`)
    : t(`plan-reason.${reason}`);
}

/** How the verdict against the plan came about, one line each; empty without targets. */
export function planExplanation(
  indicator: Indicator,
  period: string | null,
  language: Locale,
): readonly string[] {
  const found = planStatus(indicator, period);
  if (!found) return [];
  const {t} = language;
  const {basis, expected, progress} = found;
  const {baseline, unit} = indicator;
  const at = formatPeriod(progress.period, progress.observation, language);
  const lines = [
    baseline &&
      t('baseline.value', {
        period: formatPeriod(baseline.period, baseline, language),
        value: formatValue(indicator, baseline, language).spoken,
      }),
    formatTarget(indicator, progress.target, language),
    basis === 'linear' &&
      expected &&
      t('plan.linear', {period: at, value: formatLevel(unit, expected, language).spoken}),
    planText(found, indicator, language),
    progress.completedShare &&
      t('plan.completed-share', {
        share: formatShare(progress.completedShare, language),
        period: progress.finalTarget.period,
      }),
  ];
  return lines.filter((line) => typeof line === 'string').map(withFullStop);
}

/** 0.249 as "24.9 por ciento". */
function formatShare(part: Decimal, language: Locale): string {
  const percent = {digits: part.digits, scale: part.scale - 2};
  return language.t('unit.percent-spoken', {number: formatNumber(percent, language).spoken});
}

function withFullStop(line: string): string {
  return line.endsWith('.') ? line : `${line}.`;
}

/** How many are on plan, behind, or neither: `null` where no indicator has targets. */
export function planCountsSentence({withTargets, counts}: PlanCounts, language: Locale): string | null {
  if (withTargets === 0) return null;
  const told = planStates
    .filter((state) => counts[state] > 0)
    .map((state) => language.t(`plan-counts.${state}`, {count: counts[state]}));
  return language.t('plan-counts.summary', {count: withTargets, list: formatList(told, language)});
}
