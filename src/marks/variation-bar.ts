import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../model/analysis/assessment.ts';
import {verdictPaint} from '../scale/verdict-icon.ts';
import type {PlacedBar} from '../scale/variation-bar.ts';
import {fluidBox} from './box.ts';

export interface BarOptions {
  /** The signed change, at the end of the bar. */
  readonly label: string;
  /** Characters that the gutters have room for. */
  readonly gutter: number;
  /** Fill of the lines behind the track. */
  readonly grid: string | null;
}

/**
 * The bar of a change from zero, 24 px high. Paint is that of the verdict and the tokens of the theme. Hidden from the
 * accessibility tree, because the text beside it has the same facts.
 */
export function variationBar(placed: PlacedBar, verdict: Verdict, options: BarOptions): TemplateResult {
  const {label, gutter, grid} = options;
  const {zero} = placed;
  return html`<svg
    class="bar"
    part="bar"
    data-gutter=${gutter}
    width="100%"
    height="24"
    overflow="visible"
    aria-hidden="true"
  >
    ${grid ? svg`<rect class="lines" y="-8" width="100%" height="40" fill=${grid}/>` : nothing}
    ${placed.kind === 'empty' ? emptyBar : bar(placed, verdict)}
    <rect
      class="zero"
      x=${fluidBox.x(zero)}
      y="-8"
      width=${zero === null ? nothing : 2}
      height="40"
      fill="var(--_axis)"
      transform="translate(-1)"
    />
    ${label ? barLabel(placed, label) : nothing}
  </svg>`;
}

/** A dashed frame: no change can be computed. */
const emptyBar = svg`<rect class="none" y="6" width="100%" height="12" rx="2" fill="none" stroke="var(--_missing)" stroke-dasharray="4 3"/>`;

function bar(placed: Exclude<PlacedBar, {kind: 'empty'}>, verdict: Verdict): TemplateResult | typeof nothing {
  if (placed.kind === 'tick') return nothing;
  const {start, length, breaks} = placed;
  return svg`<rect class="change" x=${fluidBox.x(start)} y="4" width=${fluidBox.x(length)} height="16" fill=${verdictPaint(verdict)} stroke="var(--_mark)"/>${breaks.length > 0 ? breaks.map(barBreak) : nothing}`;
}

/** The label beyond the end of a bar: left of a fall, right of anything else. */
function barLabel(placed: PlacedBar, text: string): TemplateResult {
  const isFall = placed.kind === 'bar' && placed.direction === 'down';
  const end = placed.kind === 'bar' ? placed.start + (isFall ? 0 : placed.length) : placed.zero;
  return svg`<text class="label" x=${fluidBox.x(end)} dx=${isFall ? -5 : 5} y="12" dy=".35em" text-anchor=${isFall ? 'end' : 'start'} font-weight="700" fill="var(--_ink)" stroke="var(--_surface)" stroke-width="4" paint-order="stroke">${text}</text>`;
}

/** The gap of a bar that is clipped at an end of the track. */
function barBreak(percent: number): TemplateResult {
  return svg`<svg x=${fluidBox.x(percent)} overflow="visible"><path class="break" d="M2 2l-5 7 5 6-5 7" fill="none" stroke="var(--_surface)" stroke-width="3"/></svg>`;
}
