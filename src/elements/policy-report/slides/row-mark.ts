import {html, type TemplateResult} from 'lit';
import {axisLabel} from '../../../marks/axis.ts';
import {variationBar} from '../../../marks/variation-bar.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {axisTicks} from '../../../render/axis-ticks.ts';
import {assessmentDomain, placeAssessment} from '../../../scale/assessment-bar.ts';
import {unionDomain, type Domain} from '../../../scale/domain.ts';
import {formatValue} from '../../../text/format/quantity.ts';
import {formatTick} from '../../../text/format/tick-label.ts';
import {unitKey} from '../../../text/format/unit-label.ts';
import type {Locale} from '../../../text/i18n/locale.ts';

/** The assessments whose marks share a scale per unit. */
export interface MarkScale {
  readonly assessments: readonly Assessment[];
}

function domainOf({indicator}: Assessment, {assessments}: MarkScale, locale: Locale): Domain {
  const key = unitKey(indicator.unit, locale);
  const ofUnit = assessments.filter((other) => unitKey(other.indicator.unit, locale) === key);
  return unionDomain(ofUnit.map((other) => assessmentDomain(other, 'levels')));
}

/** The mark of a row with its values. */
export function rowMark(assessment: Assessment, scale: MarkScale, locale: Locale): TemplateResult {
  const {indicator, from, to} = assessment;
  const values = [from, to].map((observation) =>
    observation ? formatValue(indicator, observation, locale).visual : '–',
  );
  return html`<p class="values">${values.join(' → ')}</p>
    <svg class="scaled" viewBox="0 0 320 24" aria-hidden="true">
      ${variationBar(placeAssessment(assessment, 'levels', domainOf(assessment, scale, locale)), assessment.verdict)}
    </svg>`;
}

/** Labels of the axis above the marks. */
export function markAxis([first]: readonly Assessment[], scale: MarkScale, locale: Locale): TemplateResult {
  const ticks = first ? axisTicks(domainOf(first, scale, locale), false, locale) : [];
  return html`<svg class="scaled" viewBox="0 0 320 24">
    ${ticks.map(({value, position}) => axisLabel({text: formatTick(value, false, locale), percent: position, y: 18}))}
  </svg>`;
}
