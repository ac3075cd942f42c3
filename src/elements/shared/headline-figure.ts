import {css, html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {lensFrame} from '../../marks/lens.ts';
import {assessedArrow, type ArrowColumn} from '../../render/assessed-arrow.ts';
import {cardScale} from '../../render/card-scale.ts';
import type {Domain} from '../../scale/domain.ts';
import {formatInPeriod, formatMissing} from '../../text/format/missing.ts';
import {formatValue} from '../../text/format/quantity.ts';
import type {Annotations} from './edition/annotations.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** The current value, or why it is missing, and its period. The value can break before a long unit. */
export function currentValue(
  {indicator, to, toPeriod}: Assessment,
  locale: Locale,
  marks: Annotations | null,
): TemplateResult {
  const isKnown = to !== null && to.value !== null;
  const period = formatInPeriod(toPeriod, to, locale);
  const sign = marks?.mark(indicator, to, locale);
  const value = to ? formatValue(indicator, to, locale).visual : formatMissing(to, locale);
  return html`<p class="value" part="value" aria-hidden="true">
    <span class=${isKnown ? 'number' : 'absent'}>${value.replaceAll('\u00a0', ' ')}</span>
    <span class="period">${sign ? [sign, ' ', period] : period}</span>
  </p>`;
}

/** Draws baseline and targets below a mark. */
type DrawTicks = (assessment: Assessment, column: ArrowColumn, locale: Locale) => unknown;

/** The mark on its scale, a short one on an enlarged part of it, with the ends of the scale and the periods. */
export function markOnScale(
  assessment: Assessment,
  scale: {readonly domain: Domain; readonly hasLens: boolean},
  locale: Locale,
  drawTicks?: DrawTicks,
): TemplateResult {
  const {column, whole, words} = cardScale(assessment, scale, locale);
  const [start, periods, end] = words;
  const {mark, isFluid} = assessedArrow(assessment, column, locale);
  return html`<div class=${whole ? 'lens' : nothing} ?data-fluid=${isFluid}>
      ${whole && lensFrame(column.domain, whole, column.gutter)}${mark}
    </div>
    ${drawTicks?.(assessment, column, locale)}
    <p class="axis-ends number" part="axis" aria-hidden="true">
      <span>${start}</span><span>${periods}</span><span>${end}</span>
    </p>`;
}

/** Rules of the current value. */
export const currentValueStyles = css`
  .value {
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1.1;
  }
  .value .number {
    white-space: normal;
  }
  .absent {
    color: var(--_missing-ink);
    font-size: 0.65em;
    font-weight: 500;
  }
  .period {
    color: var(--_text-muted);
    font-size: max(0.35em, 12px);
    font-weight: 400;
  }
`;
