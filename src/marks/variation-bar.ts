import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../model/analysis/assessment.ts';
import {patternFill} from '../scale/verdict-icon.ts';
import {levelBar, type BarShape, type PlacedBar} from '../scale/variation-bar.ts';
import {fluidBox, type MarkBox} from './box.ts';

/**
 * The variation bar, 24 px high: track, level from zero, both values, change, target and baseline. Paint is
 * `var(--_mark)` of the verdict and the tokens of the theme. Hidden from the accessibility tree, because the text
 * beside it has the same facts.
 *
 * Parts that a bar lacks are rectangles without a width, which paint nothing: with thousands of bars that costs less
 * than one template per part.
 */
export function variationBar(placed: PlacedBar, verdict: Verdict, box: MarkBox = fluidBox): TemplateResult {
  const {mark, zero} = placed;
  if (placed.kind === 'empty') return emptyBar(placed, box);
  const level = levelBar(placed);
  return html`<svg
    class="bar"
    part="bar"
    data-mark=${mark}
    width="100%"
    height="24"
    overflow="visible"
    aria-hidden="true"
  >
    <rect class="track" x="0" y="10" width=${box.x(100)} height="4" rx="2" fill="var(--_track)" />
    <rect
      class="level"
      x=${box.x(level?.start)}
      y="10"
      width=${box.x(level?.length)}
      height="4"
      fill="var(--_border)"
    />
    <rect
      class="zero"
      x=${box.x(zero)}
      y="4"
      width=${zero === null ? nothing : 2}
      height="16"
      fill="var(--_axis)"
      transform="translate(-1)"
    />
    ${shape(placed, verdict, box)}${targetMarks(placed, box)}
  </svg>`;
}

/** A dashed frame: neither value is known. */
function emptyBar(placed: PlacedBar, box: MarkBox): TemplateResult {
  return html`<svg
    class="bar"
    part="bar"
    data-mark=${placed.mark}
    width="100%"
    height="24"
    overflow="visible"
    aria-hidden="true"
  >
    <rect
      class="none"
      x="0"
      y="6"
      width=${box.x(100)}
      height="12"
      rx="2"
      fill="none"
      stroke="var(--_missing)"
      stroke-dasharray="4 3"
    />
    ${targetMarks(placed, box)}
  </svg>`;
}

function shape(placed: PlacedBar, verdict: Verdict, box: MarkBox): TemplateResult | typeof nothing {
  switch (placed.kind) {
    case 'bar':
      return bar(placed, verdict, box);
    case 'tick':
      return svg`<rect class="change" x=${box.x(placed.position)} y="2" width="4" height="20" fill="var(--_mark)" transform="translate(-2)"/>`;
    case 'point':
      return svg`<circle class="point" cx=${box.x(placed.position)} cy="12" r="5" fill="var(--_surface)" stroke="var(--_text)" stroke-width="2"/>`;
    default:
      return nothing;
  }
}

/** The lines of both values lie below the bar, so that a bar of a tenth of a point stays visible. */
function bar(placed: BarShape & PlacedBar, verdict: Verdict, box: MarkBox): TemplateResult {
  const {mark, from, to, breaks} = placed;
  const pattern = patternFill(verdict);
  const [start, length] = [box.x(placed.start), box.x(placed.length)];
  const thickness = mark === 'levels' ? 2 : nothing;
  return svg`<rect class="previous" x=${box.x(from)} y="3" width=${thickness} height="18" fill="var(--_axis)" transform="translate(-1)"/><rect class="current" x=${box.x(to)} y="0" width=${thickness} height="24" fill="var(--_text)" transform="translate(-1)"/><rect class="change" x=${start} y="6" width=${length} height="12" fill="var(--_mark)"/><rect class="texture" fill=${pattern ?? nothing} x=${start} y="6" width=${pattern ? length : nothing} height="12"/>${breaks.length > 0 ? breaks.map((percent) => barBreak(percent, box)) : nothing}`;
}

/** The gap of a bar that is clipped at an end of the track. */
function barBreak(percent: number, box: MarkBox): TemplateResult {
  return svg`<svg x=${box.x(percent)} overflow="visible"><path class="break" d="M2 3l-4 6 4 6-4 6" fill="none" stroke="var(--_surface)" stroke-width="3"/></svg>`;
}

function targetMarks({target, baseline}: PlacedBar, box: MarkBox): TemplateResult | typeof nothing {
  if (target === null && baseline === null) return nothing;
  const mark = (percent: number, path: string): TemplateResult =>
    svg`<svg x=${box.x(percent)} overflow="visible"><path class="goal" d=${path} fill="none" stroke="var(--_text)" stroke-width="1.5"/></svg>`;
  return svg`${baseline === null ? nothing : mark(baseline, 'M0 24v-6m-3 6h6')}${target === null ? nothing : mark(target, 'M0 0v24M-4 0h8')}`;
}
