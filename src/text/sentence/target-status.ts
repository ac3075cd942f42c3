import type {Finding} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/report.ts';
import {standing, type Standing} from '../../model/analysis/target-status.ts';
import type {Language} from '../i18n/locale.ts';
import {periodText} from '../format/period.ts';
import {differenceWords, valueWords} from '../format/quantity.ts';
import {targetText} from '../format/target.ts';

/** Baseline, target and the distance to it, where the data carry them; `null` where they do not. */
export function progressSentence({indicator, toPeriod}: Finding, language: Language): string | null {
  const found = standing(indicator, toPeriod);
  if (!found) return null;
  return [
    baseline(indicator, language),
    `${targetText(indicator, found.target, language)}.`,
    distance(found, indicator, language),
  ]
    .filter(Boolean)
    .join(' ');
}

function baseline(indicator: Indicator, language: Language): string {
  const {baseline} = indicator;
  if (!baseline || baseline.value === null) return '';
  const value = valueWords(indicator, baseline, language).spoken;
  return `${language.t('baseline', {period: periodText(baseline.period, baseline, language), value})}.`;
}

function distance({distance, isMet, target}: Standing, {unit}: Indicator, language: Language): string {
  const period = periodText(target.period, null, language);
  if (isMet) return language.t('target-met', {period});
  return distance
    ? language.t('to-target', {distance: differenceWords(unit, distance, language).spoken, period})
    : '';
}
