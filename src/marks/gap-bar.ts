import {html, nothing, type TemplateResult} from 'lit';

/**
 * The distance of a figure from that of the whole, as a bar from a line in the middle.
 * @param share from −1 to 1, of the largest distance in the column; null for the line alone
 */
export function gapBar(share: number | null): TemplateResult {
  const width = Math.round(Math.abs(share ?? 0) * 500) / 10;
  const x = (share ?? 0) < 0 ? 50 - width : 50;
  return html`<svg class="gap-bar" width="100%" height="16" aria-hidden="true">
    <rect x="${x}%" y="3" width=${width > 0 ? `${width}%` : nothing} height="10" fill="var(--_unchanged)" />
    <line x1="50%" x2="50%" y1="0" y2="16" stroke="var(--_border)" />
  </svg>`;
}
