import {html, nothing, type TemplateResult} from 'lit';
import type {Movement, Verdict} from '../../model/analysis/assessment.ts';
import {arrowPaths, verdictIconPaths} from '../../scale/verdict-icon.ts';

/** The shape of a verdict, 1em square, hidden from the accessibility tree: its word stands beside it. */
export function glyph(verdict: Verdict): TemplateResult {
  const [outline, sign] = verdictIconPaths[verdict];
  return drawing('glyph', outline, sign);
}

/** The arrow of a movement: which way the number went, in the ink of the verdict. Nothing where it did not move. */
export function arrow(movement: Movement | null): TemplateResult | typeof nothing {
  const outline = movement && arrowPaths[movement];
  return outline ? drawing('arrow', outline) : nothing;
}

function drawing(name: string, outline: string, sign?: string | null): TemplateResult {
  return html`<svg class=${name} viewBox="0 0 16 16" aria-hidden="true">
    <path class=${sign ? nothing : 'hollow'} d=${outline} />
    <path class="sign" d=${sign ?? nothing} />
  </svg>`;
}
