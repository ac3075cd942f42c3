import type {Finding} from '../model/finding.ts';
import type {Indicator} from '../model/report.ts';
import {standing, type Standing} from '../model/standing.ts';
import type {Language} from './language.ts';
import {periodText} from './period-text.ts';
import {differenceWords, valueWords} from './quantity.ts';
import {targetText} from './target-text.ts';

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
