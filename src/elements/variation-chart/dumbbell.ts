import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../../model/analysis/assessment.ts';
import type {PlacedBar} from '../../scale/variation-bar.ts';

/** The previous value as a hollow dot, the current one as a full dot, and the way between them. */
export function dumbbell(placed: PlacedBar, verdict: Verdict): TemplateResult {
  return html`<svg class="bar dumbbell" part="bar" width="100%" height="24" aria-hidden="true">
    <rect class="track" x="0" y="11" width="100%" height="2" />
    ${dumbbellMarks(placed, verdict)}
  </svg>`;
}

function dumbbellMarks(placed: PlacedBar, verdict: Verdict): TemplateResult | typeof nothing {
  if (placed.kind === 'empty') return nothing;
  const dot = (name: string, at: number): TemplateResult =>
    svg`<circle class=${name} cx="${at}%" cy="12" r="5"/>`;
  if (placed.kind !== 'bar') return dot('change', placed.at);
  const {from, to} = placed;
  return svg`<line class="link" data-way=${verdict} x1="${from}%" x2="${to}%" y1="12" y2="12"/>
    ${dot('point', from)}${dot('change', to)}`;
}
