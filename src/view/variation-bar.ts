import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../model/finding.ts';
import {textureOf} from '../scale/texture.ts';
import type {BarShape, PlacedBar} from '../scale/variation-bar.ts';

/**
 * One placed bar, as wide as its box and 24 px high: positions are percentages, so nothing is measured.
 * Hidden from the accessibility tree: the words beside it say all that it shows. Expects `data-verdict` around it.
 */
export function variationBar(placed: PlacedBar, verdict: Verdict): TemplateResult {
  return html`<svg
    class="bar"
    part="bar"
    data-mark=${placed.mark}
    width="100%"
    height="24"
    aria-hidden="true"
  >
    ${placed.kind === 'empty' ? emptyBox : [ground(placed), shape(placed, verdict), goals(placed)]}
  </svg>`;
}

const emptyBox = svg`<rect class="none" x="0" y="6" width="100%" height="12" rx="2"/>`;

/** A line across the track, 2 px wide, `inset` px short of the full height at both ends. */
function line(name: string, at: number, inset: number): TemplateResult {
  return svg`<rect class=${name} x="${at}%" y=${inset} width="2" height=${24 - 2 * inset} transform="translate(-1)"/>`;
}

/** From zero to the nearer of the values: how much there is, before how much it moved. */
function level({zero, ...placed}: PlacedBar): TemplateResult | typeof nothing {
  if (placed.mark !== 'levels' || zero === null || placed.kind === 'empty') return nothing;
  const values = placed.kind === 'bar' ? [placed.from, placed.to] : [placed.at];
  const near = zero <= Math.min(...values) ? Math.min(...values) : Math.max(...values);
  return svg`<rect class="level" x="${Math.min(zero, near)}%" y="10" width="${Math.abs(near - zero)}%" height="4"/>`;
}

function ground(placed: PlacedBar): TemplateResult {
  return svg`<rect class="track" x="0" y="10" width="100%" height="4" rx="2"/>${level(placed)}${
    placed.zero === null ? nothing : line('zero', placed.zero, 4)
  }`;
}

function shape(placed: PlacedBar, verdict: Verdict): TemplateResult | typeof nothing {
  switch (placed.kind) {
    case 'bar':
      return bar(placed, placed, verdict);
    case 'tick':
      return svg`<rect class="change" x="${placed.at}%" y="2" width="4" height="20" transform="translate(-2)"/>`;
    case 'point':
      return svg`<circle class="point" cx="${placed.at}%" cy="12" r="5"/>`;
    default:
      return nothing;
  }
}

function bar(
  {mark}: PlacedBar,
  {start, length, from, to, breaks}: BarShape,
  verdict: Verdict,
): TemplateResult {
  const texture = textureOf(verdict);
  const box = (name: string, fill: unknown): TemplateResult =>
    svg`<rect class=${name} fill=${fill} x="${start}%" y="6" width="${length}%" height="12"/>`;
  // The marks of both values first: a bar of a tenth of a point must not vanish under them.
  return svg`${mark === 'levels' ? [line('previous', from, 3), line('current', to, 0)] : nothing}
    ${box('change', nothing)}${texture ? box('texture', texture) : nothing}
    ${breaks.map((at) => svg`<svg x="${at}%"><path class="break" d="M2 3l-4 6 4 6-4 6"/></svg>`)}`;
}

function goals({target, baseline}: PlacedBar): TemplateResult {
  return svg`${baseline === null ? nothing : svg`<svg x="${baseline}%"><path class="goal" d="M0 24v-6m-3 6h6"/></svg>`}${
    target === null ? nothing : svg`<svg x="${target}%"><path class="goal" d="M0 0v24M-4 0h8"/></svg>`
  }`;
}
