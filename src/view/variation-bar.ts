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
    ${placed.kind === 'empty' ? emptyBox : ground(placed)}${shape(placed, verdict)}${goals(placed)}
  </svg>`;
}

const emptyBox = svg`<rect class="none" x="0" y="6" width="100%" height="12" rx="2"/>`;

/** The track; on a scale of levels also how much there is, before how much it moved: from zero to the nearer of the values. */
function ground(placed: PlacedBar): TemplateResult {
  const zero =
    placed.zero === null
      ? nothing
      : svg`<rect class="zero" x="${placed.zero}%" y="4" width="2" height="16" transform="translate(-1)"/>`;
  if (placed.mark !== 'levels' || placed.zero === null || placed.kind === 'empty')
    return svg`<rect class="track" x="0" y="10" width="100%" height="4" rx="2"/>${zero}`;
  const values = placed.kind === 'bar' ? [placed.from, placed.to] : [placed.at];
  const near = placed.zero <= Math.min(...values) ? Math.min(...values) : Math.max(...values);
  return svg`<rect class="track" x="0" y="10" width="100%" height="4" rx="2"/><rect class="level" x="${Math.min(placed.zero, near)}%" y="10" width="${Math.abs(near - placed.zero)}%" height="4"/>${zero}`;
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
  // The marks of both values first: a bar of a tenth of a point must not vanish under them.
  return svg`${mark === 'levels' ? bothValues(from, to) : nothing}<rect class="change" x="${start}%" y="6" width="${length}%" height="12"/>${
    texture
      ? svg`<rect class="texture" fill=${texture} x="${start}%" y="6" width="${length}%" height="12"/>`
      : nothing
  }${breaks.length > 0 ? breaks.map((at) => svg`<svg x="${at}%"><path class="break" d="M2 3l-4 6 4 6-4 6"/></svg>`) : nothing}`;
}

function bothValues(from: number, to: number): TemplateResult {
  return svg`<rect class="previous" x="${from}%" y="3" width="2" height="18" transform="translate(-1)"/><rect class="current" x="${to}%" y="0" width="2" height="24" transform="translate(-1)"/>`;
}

function goals({target, baseline}: PlacedBar): TemplateResult | typeof nothing {
  if (target === null && baseline === null) return nothing;
  return svg`${baseline === null ? nothing : svg`<svg x="${baseline}%"><path class="goal" d="M0 24v-6m-3 6h6"/></svg>`}${
    target === null ? nothing : svg`<svg x="${target}%"><path class="goal" d="M0 0v24M-4 0h8"/></svg>`
  }`;
}
