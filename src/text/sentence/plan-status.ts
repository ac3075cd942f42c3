import {sign, type Decimal} from '../../model/decimal.ts';
import {plan, planStates, type Plan, type PlanCounts} from '../../model/analysis/plan-status.ts';
import type {Indicator} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {list} from '../format/list.ts';
import {number} from '../format/number.ts';
import {periodText} from '../format/period.ts';
import {differenceWords, levelWords, valueWords} from '../format/quantity.ts';
import {targetText} from '../format/target.ts';

/** Whether an indicator is where its plan wants it, and by how much not: "Según lo previsto: 1.3 puntos … por encima …" */
export function planSentence(indicator: Indicator, period: string | null, language: Language): string | null {
  const found = plan(indicator, period);
  return found && told(found, indicator, language);
}

function told({state, reason, gap, progress}: Plan, {unit}: Indicator, language: Language): string {
  const {t} = language;
  if (reason || state === 'not-computable' || !gap)
    return t('plan-not-computable', {reason: reasonWords(reason ?? 'no-value', language)});
  const values = {
    state: t(`plan-${state}`),
    period: periodText(progress.period, progress.record, language),
  };
  if (sign(gap) === 0) return t('plan-even', values);
  const words = {...values, gap: differenceWords(unit, gap, language).spoken};
  return t(sign(gap) > 0 ? 'plan-above' : 'plan-below', words);
}

function reasonWords(reason: NonNullable<Plan['reason']>, {t}: Language): string {
  return reason === 'break' || reason === 'definition-differs' ? t(`flag-${reason}`) : t(`plan-${reason}`);
}

/** How the verdict against the plan came about, one line each; empty without targets. */
export function planLines(
  indicator: Indicator,
  period: string | null,
  language: Language,
): readonly string[] {
  const found = plan(indicator, period);
  if (!found) return [];
  const {t} = language;
  const {basis, expected, progress} = found;
  const {baseline, unit} = indicator;
  const at = periodText(progress.period, progress.record, language);
  const lines = [
    baseline &&
      t('baseline', {
        period: periodText(baseline.period, baseline, language),
        value: valueWords(indicator, baseline, language).spoken,
      }),
    targetText(indicator, progress.target, language),
    basis === 'linear' &&
      expected &&
      t('plan-linear', {period: at, value: levelWords(unit, expected, language).spoken}),
    told(found, indicator, language),
    progress.share && t('plan-share', {share: share(progress.share, language), period: progress.goal.period}),
  ];
  return lines.filter((line) => typeof line === 'string').map(ended);
}

/** 0.249 as "24.9 por ciento". */
function share(part: Decimal, language: Language): string {
  const percent = {digits: part.digits, scale: part.scale - 2};
  return language.t('percent-spoken', {number: number(percent, language).spoken});
}

function ended(line: string): string {
  return line.endsWith('.') ? line : `${line}.`;
}

/** How many are on plan, behind, or neither: `null` where no indicator has targets. */
export function plansSentence({targeted, counts}: PlanCounts, language: Language): string | null {
  if (targeted === 0) return null;
  const told = planStates
    .filter((state) => counts[state] > 0)
    .map((state) => language.t(`plans-${state}`, {count: counts[state]}));
  return language.t('plans', {count: targeted, list: list(told, language)});
}
