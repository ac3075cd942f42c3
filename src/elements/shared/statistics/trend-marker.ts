import {html, nothing, svg} from 'lit';
import {trendWords} from '../../../text/statistics/trend-direction.ts';
import type {Statistics} from './statistics.ts';

const slopes = {up: 'M5 13L13 5M8 5h5v5', down: 'M5 5l8 8M13 8v5H8', none: 'M4 9q2.5-5 5 0t5 0'} as const;

/** A framed slope, unlike the icons of verdicts, with the trend and its rule in words. */
export const trendMarker: Statistics['direction'] = (indicator, locale, hasReason) => {
  const {trend, label, note} = trendWords(indicator, locale);
  const {direction} = trend;
  if (direction === null && !hasReason) return nothing;
  return html`<p class="small" part="trend-direction">
    <svg
      class="glyph"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <rect
        x="1"
        y="1"
        width="16"
        height="16"
        rx="2"
        stroke-dasharray=${direction === null ? '2 2' : nothing}
      />
      ${direction && svg`<path d=${slopes[direction]}/>`}
    </svg>
    <b>${label}.</b> <span class="muted">${note}</span>
  </p>`;
};
