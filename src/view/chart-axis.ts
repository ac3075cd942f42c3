import {html, svg, type TemplateResult} from 'lit';
import type {Domain} from '../scale/domain.ts';
import {placeTicks, type PlacedTick} from '../scale/ticks.ts';
import type {Language} from '../text/language.ts';
import {tickText} from '../text/tick-text.ts';

/** Longer numbers than this stand closer than a narrow chart has room for. */
const longest = 6;

/** Round values of an axis, as many as can stand side by side on a phone. */
export function axisTicks(domain: Domain, isChange: boolean, language: Language): readonly PlacedTick[] {
  const ticks = placeTicks(domain, 4);
  const isLong = ticks.some(({value}) => tickText(value, isChange, language).length > longest);
  return isLong ? placeTicks(domain, 2) : ticks;
}

/** The numbers of an axis above what they measure; for the eye, as the bars are. */
export function chartAxis(
  ticks: readonly PlacedTick[],
  isChange: boolean,
  language: Language,
): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    <svg width="100%" height="24">
      ${ticks.map(({value, at}) => tickLabel(tickText(value, isChange, language), at))}
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
      ({value, at}) =>
        svg`<line class=${value === 0 ? 'zero' : ''} x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`,
    )}
  </svg>`;
}
