import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import {targetStatus, type TargetStatus} from '../../model/analysis/target-status.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import {formatTarget} from '../format/target.ts';

/** Baseline, target and the distance to it, where the data carry them; `null` where they do not. */
export function targetSentence({indicator, toPeriod}: Assessment, language: Locale): string | null {
  const found = targetStatus(indicator, toPeriod);
  if (!found) return null;
  return [
    baseline(indicator, language),
    `${formatTarget(indicator, found.target, language)}.`,
    distance(found, indicator, language),
  ]
    .filter(Boolean)
    .join(' ');
}

function baseline(indicator: Indicator, language: Locale): string {
  const {baseline} = indicator;
  if (!baseline || baseline.value === null) return '';
  const value = formatValue(indicator, baseline, language).spoken;
  return `${language.t('baseline.value', {period: formatPeriod(baseline.period, baseline, language), value})}.`;
}

function distance({distance, isMet, target}: TargetStatus, {unit}: Indicator, language: Locale): string {
  const period = formatPeriod(target.period, null, language);
  if (isMet) return language.t('target.met', {period});
  return distance
    ? language.t('target.distance', {distance: formatDifference(unit, distance, language).spoken, period})
    : '';
}
