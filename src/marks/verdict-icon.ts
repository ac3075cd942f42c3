import {html, nothing, type TemplateResult} from 'lit';
import type {Movement, Verdict} from '../model/analysis/assessment.ts';
import {arrowPaths, verdictIconPaths} from '../scale/verdict-icon.ts';

/**
 * The icon of a verdict: 16 px square in a file, 1em in a page. Hidden from the accessibility tree, because the label
 * is next to it. Painted in `var(--_mark)`.
 */
export function verdictIcon(verdict: Verdict): TemplateResult {
  const [outline, sign] = verdictIconPaths[verdict];
  return html`<svg
    class="glyph"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    overflow="visible"
    aria-hidden="true"
  >
    <path
      d=${outline}
      fill=${sign ? 'var(--_mark)' : 'none'}
      stroke="var(--_mark)"
      stroke-width=${sign ? 1 : 1.75}
    />
    <path class="sign" d=${sign ?? nothing} fill="none" stroke="var(--_surface)" stroke-width="1.75" />
  </svg>`;
}

/** The arrow of a movement: 12 px square in a file, 0.7em in a page, in `var(--_ink)`; nothing without a movement. */
export function movementArrow(movement: Movement | null): TemplateResult | typeof nothing {
  const outline = movement && arrowPaths[movement];
  return outline
    ? html`<svg
        class="arrow"
        width="12"
        height="12"
        viewBox="0 0 16 16"
        overflow="visible"
        aria-hidden="true"
      >
        <path d=${outline} fill="var(--_ink, var(--_text))" />
      </svg>`
    : nothing;
}
