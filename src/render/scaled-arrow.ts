import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {assessedArrow, type ArrowColumn} from './assessed-arrow.ts';

/** Width of a gutter of a scaled mark, in its own units: as `1.1ch` per character in the widest common fonts. */
export function scaledGutter(characters: number): number {
  return characters === 0 ? 8 : 9.2 * characters + 13;
}

/**
 * Draws the labelled arrow of an assessment in an `<svg class="scaled">` that is `width` units wide and scales with its
 * box: 250 units in a box of 450 px are 1.8 px a unit, the scale of slides. In a sentence it has no labels and ends at its
 * track.
 */
export function scaledArrow(
  assessment: Assessment,
  {width, ...column}: ArrowColumn & {readonly width: number},
  locale: Locale,
): TemplateResult {
  const side = column.size === 'inline' ? 7 : scaledGutter(column.gutter);
  const height = column.gutter === 0 && column.size !== 'inline' ? 40 : 24;
  return html`<svg class="scaled" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <svg x=${side} width=${width - 2 * side} overflow="visible">
      ${assessedArrow(assessment, column, locale).mark}
    </svg>
  </svg>`;
}
