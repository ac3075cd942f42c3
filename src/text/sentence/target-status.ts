import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {targetStatus, type TargetStatus} from '../../model/analysis/target-status.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import {formatTarget} from '../format/target.ts';

/** Returns baseline, target and the distance to it; null without a target. */
export function targetSentence({indicator, toPeriod}: Assessment, locale: Locale): string | null {
  const status = targetStatus(indicator, toPeriod);
  if (!status) return null;
  return [
    baselineText(indicator, locale),
    `${formatTarget(indicator, status.target, locale)}.`,
    distance(status, indicator, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

function baselineText(indicator: Indicator, locale: Locale): string {
  const {baseline} = indicator;
  if (!baseline || baseline.value === null) return '';
  const value = formatValue(indicator, baseline, locale).spoken;
  return `${locale.t('baseline.value', {period: formatPeriod(baseline.period, baseline, locale), value})}.`;
}

function distance({distance, isMet, target}: TargetStatus, {unit}: Indicator, locale: Locale): string {
  const period = formatPeriod(target.period, null, locale);
  if (isMet) return locale.t('target.met', {period});
  return distance
    ? locale.t('target.distance', {distance: formatDifference(unit, distance, locale).spoken, period})
    : '';
}
