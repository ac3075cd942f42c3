import {nothing, svg, html, type TemplateResult} from 'lit';
import type {PlacedResult} from '../scale/result-track.ts';

const height = 24;
const middle = height / 2;

/**
 * The result of a period as a dot on a track of 24 px, with its interval as a band and its target as a flag.
 * @param isProvisional draws the dot hollow
 */
export function resultTrack(
  {value, interval, target, targetRange}: PlacedResult,
  isProvisional: boolean,
): TemplateResult {
  return html`<svg class="result" width="100%" height=${height} overflow="visible" aria-hidden="true">
    <line x1="0" x2="100%" y1=${middle} y2=${middle} stroke="var(--_line)" />
    ${interval && band(interval, 'var(--_track)', '0')} ${targetRange && band(targetRange, 'none', '3 2')}
    ${target === null ? nothing : svg`<svg x="${target}%" overflow="visible"><path d="M-1 2h7v5h-5v15h-2z" fill="var(--_text)"/></svg>`}
    ${value === null ? nothing : svg`<circle cx="${value}%" cy=${middle} r="5" fill=${isProvisional ? 'var(--_surface)' : 'var(--_text)'} stroke="var(--_text)" stroke-width="2"/>`}
  </svg>`;
}

function band([start, end]: readonly [number, number], fill: string, dashes: string): TemplateResult {
  return svg`<rect x="${start}%" width="${end - start}%" y="3" height=${height - 6} fill=${fill} stroke="var(--_border)" stroke-dasharray=${dashes}/>`;
}
