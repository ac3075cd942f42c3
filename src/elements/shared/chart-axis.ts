import {html, type TemplateResult} from 'lit';
import {axisLabel, gridLine} from '../../marks/axis.ts';
import type {PlacedTick} from '../../scale/ticks.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatTick} from '../../text/format/tick-label.ts';

/** The values of an axis above its rows. Hidden from the accessibility tree, as the bars are. */
export function chartAxis(ticks: readonly PlacedTick[], isChange: boolean, locale: Locale): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    <svg width="100%" height="24">
      ${ticks.map(({value, position}) => axisLabel({text: formatTick(value, isChange, locale), percent: position, y: 16, className: 'number'}))}
    </svg>
  </div>`;
}

/** Vertical lines through all rows, the one at zero stronger. */
export function chartGrid(ticks: readonly PlacedTick[]): TemplateResult {
  return html`<svg class="grid" aria-hidden="true">${ticks.map((tick) => gridLine(tick))}</svg>`;
}
