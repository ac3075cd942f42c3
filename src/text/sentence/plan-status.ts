import {sign, type Decimal} from '../../model/decimal.ts';
import {planStatus, planStates, type PlanStatus, type PlanCounts} from '../../model/analysis/plan-status.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';
import {formatNumber} from '../format/number.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatLevel, formatValue} from '../format/quantity.ts';
import {formatTarget} from '../format/target.ts';

/** Compares an indicator with its plan: "Según lo previsto: 1.3 puntos … por encima …". Null without targets. */
export function planSentence(indicator: Indicator, period: string | null, locale: Locale): string | null {
  const status = planStatus(indicator, period);
  return status && planText(status, indicator, locale);
}

function planText({state, reason, gap, progress}: PlanStatus, {unit}: Indicator, locale: Locale): string {
  const {t} = locale;
  if (reason || state === 'not-computable' || !gap)
    return t('plan.not-computable', {reason: reasonText(reason ?? 'no-value', locale)});
  const values = {
    state: t(`plan.${state}`),
    period: formatPeriod(progress.period, progress.observation, locale),
  };
  if (sign(gap) === 0) return t('plan.even', values);
  const words = {...values, gap: formatDifference(unit, gap, locale).spoken};
  return t(sign(gap) > 0 ? 'plan.above' : 'plan.below', words);
}

function reasonText(reason: NonNullable<PlanStatus['reason']>, {t}: Locale): string {
  return reason === 'break' || reason === 'definition-differs'
    ? t(`flag.${reason}`)
    : t(`plan-reason.${reason}`);
}

/** Explains the plan status, one line per fact; empty without targets. */
export function planExplanation(
  indicator: Indicator,
  period: string | null,
  locale: Locale,
): readonly string[] {
  const status = planStatus(indicator, period);
  if (!status) return [];
  const {t} = locale;
  const {basis, expected, progress} = status;
  const {baseline, unit} = indicator;
  const periodText = formatPeriod(progress.period, progress.observation, locale);
  const lines = [
    baseline &&
      t('baseline.value', {
        period: formatPeriod(baseline.period, baseline, locale),
        value: formatValue(indicator, baseline, locale).spoken,
      }),
    formatTarget(indicator, progress.target, locale),
    basis === 'linear' &&
      expected &&
      t('plan.linear', {period: periodText, value: formatLevel(unit, expected, locale).spoken}),
    planText(status, indicator, locale),
    progress.completedShare &&
      t('plan.completed-share', {
        share: formatShare(progress.completedShare, locale),
        period: progress.finalTarget.period,
      }),
  ];
  return lines.filter((line) => typeof line === 'string').map(withFullStop);
}

/** Formats 0.249 as "24.9 por ciento". */
function formatShare(part: Decimal, locale: Locale): string {
  const percent = {digits: part.digits, scale: part.scale - 2};
  return locale.t('unit.percent-spoken', {number: formatNumber(percent, locale).spoken});
}

function withFullStop(line: string): string {
  return line.endsWith('.') ? line : `${line}.`;
}

/** Returns how many indicators are on plan, behind, or not computable; null when none has targets. */
export function planCountsSentence({withTargets, counts}: PlanCounts, locale: Locale): string | null {
  if (withTargets === 0) return null;
  const counted = planStates
    .filter((state) => counts[state] > 0)
    .map((state) => locale.t(`plan-counts.${state}`, {count: counts[state]}));
  return locale.t('plan-counts.summary', {count: withTargets, list: formatList(counted, locale)});
}
