import {html, type TemplateResult} from 'lit';
import {axisLabel} from '../../../marks/axis.ts';
import {lensFrame} from '../../../marks/lens.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import {arrowGutter} from '../../../render/assessed-arrow.ts';
import {axisTicks} from '../../../render/axis-ticks.ts';
import {cardScale} from '../../../render/card-scale.ts';
import {scaledArrow, scaledGutter} from '../../../render/scaled-arrow.ts';
import type {Domain} from '../../../scale/domain.ts';
import {sharedDomain} from '../../../scale/level-domains.ts';
import {formatTick} from '../../../text/format/tick-label.ts';
import {unitKey} from '../../../text/format/unit-label.ts';
import type {Locale} from '../../../text/i18n/locale.ts';

/** Width of a mark in its own units: a unit is 1.8 px on a slide of 1,280 px. */
const width = 250;

/** The common scale of the assessments in `shared` that have the unit of `indicator`. */
function domainOf({indicator}: Assessment, shared: readonly Assessment[], locale: Locale): Domain {
  const key = unitKey(indicator.unit, locale);
  return sharedDomain(shared.filter((other) => unitKey(other.indicator.unit, locale) === key));
}

/** The mark of a row with its values. The assessments in `shared` have one scale per unit and equal room for values. */
export function rowMark(
  assessment: Assessment,
  shared: readonly Assessment[],
  locale: Locale,
): TemplateResult {
  const domain = domainOf(assessment, shared, locale);
  const gutter = arrowGutter(shared, locale);
  return scaledArrow(assessment, {domain, gutter, size: 'deck', width}, locale);
}

/** Labels of the axis above the marks of one unit. */
export function markAxis(first: Assessment, shared: readonly Assessment[], locale: Locale): TemplateResult {
  const ticks = axisTicks(domainOf(first, shared, locale), false, locale);
  const side = scaledGutter(arrowGutter(shared, locale));
  return html`<svg class="scaled axis" viewBox="0 0 ${width} 16">
    <svg x=${side} width=${width - 2 * side} overflow="visible">
      ${ticks.map(({value, position}) => axisLabel({text: formatTick(value, false, locale), percent: position, y: 12, hasGutters: true}))}
    </svg>
  </svg>`;
}

/**
 * The mark of one indicator alone in one of `columns` columns, a short one enlarged, with the ends of its scale and the
 * periods below it. Three columns have fewer units, so that no text is smaller than a footer.
 */
export function singleMark(assessment: Assessment, columns: number, locale: Locale): TemplateResult {
  const width = columns > 2 ? 205 : 250;
  const scale = {domain: sharedDomain([assessment]), hasLens: true};
  const {column, whole, words} = cardScale(assessment, scale, locale);
  // The unit is written once: two long ones would meet.
  const labels = [formatTick(column.domain[0], false, locale), ...words.slice(1)];
  const side = scaledGutter(column.gutter);
  const height = column.gutter === 0 ? 40 : 24;
  const bottom = height + (whole ? 24 : 0);
  const arrow = scaledArrow(assessment, {size: 'deck', ...column, width}, locale);
  return html`<svg class="scaled" viewBox="0 0 ${width} ${bottom + 34}">
    <svg x=${side} width=${width - 2 * side} overflow="visible">
      ${whole && lensFrame(column.domain, whole, column.gutter)}
      <svg x=${-side} y=${bottom - height} width=${width} height=${height}>${arrow}</svg>
      ${labels.map((text, index) => axisLabel({text, percent: 50 * index, y: bottom + (index === 1 ? 30 : 14), hasGutters: column.gutter > 0}))}
    </svg>
  </svg>`;
}
