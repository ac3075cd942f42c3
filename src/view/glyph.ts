import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Movement, Verdict} from '../model/finding.ts';

/** A shape per verdict, so that colour is never alone. */
const shapes: Readonly<Record<Verdict, TemplateResult>> = {
  favourable: svg`<circle cx="8" cy="8" r="7"/><path class="sign" d="M4.5 8.5l2.5 2.5 4.5-5.5"/>`,
  unfavourable: svg`<path d="M8 .5L15.5 8 8 15.5.5 8z"/><path class="sign" d="M8 4v5m0 1.5v1.5"/>`,
  unchanged: svg`<path d="M1.5 1.5h13v13h-13z"/><path class="sign" d="M4.5 6.5h7m-7 3h7"/>`,
  unjudged: svg`<circle class="hollow" cx="8" cy="8" r="6"/>`,
  incomparable: svg`<path class="hollow" d="M2.5 2.5h11v11h-11z"/>`,
};

/** The shape of a verdict, 1em square, hidden from the accessibility tree: its word stands beside it. */
export function glyph(verdict: Verdict): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${shapes[verdict]}</svg>`;
}

/** The arrow of a movement: which way the number went, in the ink of the verdict. Nothing where it did not move. */
export function arrow(movement: Movement | null): TemplateResult | typeof nothing {
  if (movement === null || movement === 'none') return nothing;
  const d = movement === 'up' ? 'M8 2l7 12H1z' : 'M8 14L1 2h14z';
  return html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d=${d} /></svg>`;
}
