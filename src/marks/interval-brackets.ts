import {html, nothing, svg, type TemplateResult} from 'lit';
import {fluidBox, type MarkBox} from './box.ts';

/** An interval on a track, in percent. An end beyond the track has no cap. */
export interface PlacedInterval {
  readonly start: number;
  readonly end: number;
  readonly isStartOpen: boolean;
  readonly isEndOpen: boolean;
}

/**
 * The intervals of both values over a labelled arrow, which is drawn before: that of the earlier value as a thin bracket above
 * the arrow, that of the current value as a thick one below it. A pixel high: an `<svg>` without a height is not drawn.
 * @param gutter that of the arrow
 */
export function intervalBrackets(
  earlier: PlacedInterval | null,
  current: PlacedInterval | null,
  gutter: number,
  box: MarkBox = fluidBox,
): TemplateResult {
  // The arrow is 24 px high, 40 with its labels below.
  const top = gutter === 0 ? -40 : -24;
  return html`<svg
    class="intervals"
    data-gutter=${gutter}
    width="100%"
    height="1"
    overflow="visible"
    aria-hidden="true"
  >
    ${earlier && bracket(earlier, {y: top + 2, cap: 3, ink: 'var(--_text-muted)', width: 1}, box)}
    ${current && bracket(current, {y: top + 22, cap: -3, ink: 'var(--_text)', width: 2}, box)}
  </svg>`;
}

interface Pen {
  readonly y: number;
  /** Height of the caps, downwards. */
  readonly cap: number;
  readonly ink: string;
  readonly width: number;
}

function bracket(
  {start, end, isStartOpen, isEndOpen}: PlacedInterval,
  {y, cap, ink, width}: Pen,
  box: MarkBox,
): TemplateResult {
  const line = (from: number, to: number, toY: number): TemplateResult =>
    svg`<line x1=${box.x(from)} x2=${box.x(to)} y1=${y} y2=${toY} stroke=${ink} stroke-width=${width}/>`;
  return svg`${line(start, end, y)}${isStartOpen ? nothing : line(start, start, y + cap)}${isEndOpen ? nothing : line(end, end, y + cap)}`;
}
