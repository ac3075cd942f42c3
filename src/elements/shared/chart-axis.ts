import {html, svg, type TemplateResult} from 'lit';
import type {PlacedTick} from '../../scale/ticks.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatTick} from '../../text/format/tick-label.ts';

/** The numbers of an axis above what they measure; for the eye, as the bars are. */
export function chartAxis(ticks: readonly PlacedTick[], isChange: boolean, language: Locale): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    <svg width="100%" height="24">
      ${ticks.map(({value, position}) => tickLabel(formatTick(value, isChange, language), position))}
    </svg>
  </div>`;
}

/** A label at an end of the axis stays inside it. */
function tickLabel(text: string, at: number): TemplateResult {
  const anchor = at < 5 ? 'start' : at > 95 ? 'end' : 'middle';
  return svg`<text class="number" x="${at}%" y="16" text-anchor=${anchor}>${text}</text>`;
}

/** Lines through all rows, that of zero stronger. */
export function chartGrid(ticks: readonly PlacedTick[]): TemplateResult {
  return html`<svg class="grid" aria-hidden="true">
    ${ticks.map(
      ({value, position}) =>
        svg`<line class=${value === 0 ? 'zero' : ''} x1="${position}%" x2="${position}%" y1="0" y2="100%"/>`,
    )}
  </svg>`;
}
