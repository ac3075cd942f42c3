import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../model/finding.ts';
import type {Indicator} from '../model/report.ts';
import {standing, type Standing} from '../model/standing.ts';
import type {Language} from '../text/language.ts';
import {periodText} from '../text/period-text.ts';
import {differenceWords, valueWords} from '../text/quantity.ts';
import {targetText} from '../text/target-text.ts';
import type {Setting} from './said.ts';

/** Baseline, target and the distance to it, where the data carry them; nothing where they do not. */
export function progressLine(
  {indicator, toPeriod}: Finding,
  {language}: Setting,
): TemplateResult | typeof nothing {
  const found = standing(indicator, toPeriod);
  if (!found) return nothing;
  return html`<p class="progress" part="progress">
    ${baseline(indicator, language)} ${targetText(indicator, found.target, language)}.
    ${distance(found, indicator, language)}
  </p>`;
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
