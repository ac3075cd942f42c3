import {html, type TemplateResult} from 'lit';
import type {Domain} from '../scale/domain.ts';
import {percentScale} from '../scale/linear-scale.ts';
import {fluidBox, type MarkBox} from './box.ts';

/**
 * The frame around an enlarged part of a scale, 48 px high: above, the whole track with the part; below, the ground of the
 * mark that is drawn over its lower half. Lines connect both.
 * @param gutter that of the mark
 */
export function lensFrame(
  part: Domain,
  whole: Domain,
  gutter: number,
  box: MarkBox = fluidBox,
): TemplateResult {
  const [start, end] = part.map(percentScale(whole));
  const outline = `M0,100L0,50L${start},25L${start},0L${end},0L${end},25L100,50L100,100`;
  return html`<svg
    class="lens-frame"
    data-gutter=${gutter}
    width="100%"
    height="48"
    overflow="visible"
    aria-hidden="true"
  >
    <rect class="track" y="5" width=${box.x(100)} height="2" fill="var(--_track)"></rect>
    <svg viewBox=${box.viewBox} preserveAspectRatio="none" width=${box.x(100)} height="48" overflow="visible">
      <path
        d=${box.path(outline)}
        fill="var(--_raised)"
        stroke="var(--_border)"
        vector-effect="non-scaling-stroke"
      ></path>
    </svg>
  </svg>`;
}
