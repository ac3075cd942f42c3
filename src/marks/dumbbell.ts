import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../model/analysis/assessment.ts';
import type {PlacedBar} from '../scale/variation-bar.ts';
import {fluidBox, type MarkBox} from './box.ts';

/** The previous value as a hollow dot, the current one as a filled dot, and a line between them. 24 px high. */
export function dumbbell(placed: PlacedBar, verdict: Verdict, box: MarkBox = fluidBox): TemplateResult {
  return html`<svg
    class="bar dumbbell"
    part="bar"
    width="100%"
    height="24"
    overflow="visible"
    aria-hidden="true"
  >
    <rect class="track" x="0" y="11" width=${box.x(100)} height="2" fill="var(--_track)" />
    ${dumbbellMarks(placed, verdict, box)}
  </svg>`;
}

function dumbbellMarks(placed: PlacedBar, verdict: Verdict, box: MarkBox): TemplateResult | typeof nothing {
  if (placed.kind === 'empty') return nothing;
  if (placed.kind !== 'bar') return currentDot(placed.position, box);
  const {from, to} = placed;
  return svg`<line class="link" data-way=${verdict} x1=${box.x(from)} x2=${box.x(to)} y1="12" y2="12"/>
    <circle class="point" cx=${box.x(from)} cy="12" r="5" fill="var(--_surface)" stroke="var(--_text)" stroke-width="2"/>${currentDot(to, box)}`;
}

function currentDot(percent: number, box: MarkBox): TemplateResult {
  return svg`<circle class="change" cx=${box.x(percent)} cy="12" r="5" fill="var(--_mark)" stroke="var(--_surface)" stroke-width="1.5"/>`;
}
