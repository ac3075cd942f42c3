import {html} from 'lit';

/**
 * The patterns of all bars of a shadow root or file, which distinguish verdicts without colour.
 * Never `display: none`, because engines do not paint patterns that are not rendered.
 */
export const patternDefs = html`<svg class="pattern-defs" width="0" height="0" aria-hidden="true">
  <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" fill="var(--_unfavourable)" />
    <path class="stripe" d="M1 0v6" stroke="var(--_surface)" stroke-width="2" />
  </pattern>
  <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" fill="var(--_surface)" />
    <circle cx="2.5" cy="2.5" r="1.1" fill="var(--_unchanged)" />
  </pattern>
</svg>`;
