import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../../model/analysis/assessment.ts';
import {patternFill} from '../../scale/verdict-icon.ts';
import {levelBar, type BarShape, type PlacedBar} from '../../scale/variation-bar.ts';

/** So far along the track, or no attribute. */
const percentAttr = (percent: number | null | undefined): string | typeof nothing =>
  percent === null || percent === undefined ? nothing : `${percent}%`;

/**
 * One placed bar, as wide as its box and 24 px high: positions are percentages, so nothing is measured.
 * Hidden from the accessibility tree: the words beside it say all that it shows. Expects `data-verdict` around it.
 *
 * What this bar has not is there without a width, which paints nothing: for thousands of bars that costs less than a
 * template for each part.
 */
export function variationBar(placed: PlacedBar, verdict: Verdict): TemplateResult {
  const {mark, zero} = placed;
  const isEmpty = placed.kind === 'empty';
  const held = levelBar(placed);
  const isZeroShown = !isEmpty && zero !== null;
  return html`<svg class="bar" part="bar" data-mark=${mark} width="100%" height="24" aria-hidden="true">
    <rect
      class=${isEmpty ? 'none' : 'track'}
      x="0"
      y=${isEmpty ? 6 : 10}
      width="100%"
      height=${isEmpty ? 12 : 4}
      rx="2"
    />
    <rect class="level" x=${percentAttr(held?.start)} y="10" width=${percentAttr(held?.length)} height="4" />
    <rect
      class="zero"
      x=${percentAttr(zero)}
      y="4"
      width=${isZeroShown ? 2 : nothing}
      height="16"
      transform="translate(-1)"
    />
    ${shape(placed, verdict)}${targetMarks(placed)}
  </svg>`;
}

function shape(placed: PlacedBar, verdict: Verdict): TemplateResult | typeof nothing {
  switch (placed.kind) {
    case 'bar':
      return bar(placed, placed, verdict);
    case 'tick':
      return svg`<rect class="change" x=${percentAttr(placed.at)} y="2" width="4" height="20" transform="translate(-2)"/>`;
    case 'point':
      return svg`<circle class="point" cx=${percentAttr(placed.at)} cy="12" r="5"/>`;
    default:
      return nothing;
  }
}

/** The marks of both values first: a bar of a tenth of a point must not vanish under them. */
function bar({mark}: PlacedBar, shape: BarShape, verdict: Verdict): TemplateResult {
  const {from, to, breaks} = shape;
  const texture = patternFill(verdict);
  const [start, length] = [percentAttr(shape.start), percentAttr(shape.length)];
  const thickness = mark === 'levels' ? 2 : nothing;
  return svg`<rect class="previous" x=${percentAttr(from)} y="3" width=${thickness} height="18" transform="translate(-1)"/><rect class="current" x=${percentAttr(to)} y="0" width=${thickness} height="24" transform="translate(-1)"/><rect class="change" x=${start} y="6" width=${length} height="12"/><rect class="texture" fill=${texture ?? nothing} x=${start} y="6" width=${texture ? length : nothing} height="12"/>${breaks.length > 0 ? breaks.map((at) => svg`<svg x=${percentAttr(at)}><path class="break" d="M2 3l-4 6 4 6-4 6"/></svg>`) : nothing}`;
}

function targetMarks({target, baseline}: PlacedBar): TemplateResult | typeof nothing {
  if (target === null && baseline === null) return nothing;
  return svg`${baseline === null ? nothing : svg`<svg x=${percentAttr(baseline)}><path class="goal" d="M0 24v-6m-3 6h6"/></svg>`}${
    target === null
      ? nothing
      : svg`<svg x=${percentAttr(target)}><path class="goal" d="M0 0v24M-4 0h8"/></svg>`
  }`;
}
