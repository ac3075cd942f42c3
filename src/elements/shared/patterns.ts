import {html} from 'lit';

/**
 * The patterns of every bar of one shadow root: the second channel beside colour. Once per root that draws bars.
 * Never `display: none`: engines do not paint patterns that are not rendered.
 */
export const patternDefs = html`<svg class="pattern-defs" width="0" height="0" aria-hidden="true">
  <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="stripe" d="M1 0v6" />
  </pattern>
  <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
    <circle class="dot" cx="2.5" cy="2.5" r="1.25" />
  </pattern>
</svg>`;
