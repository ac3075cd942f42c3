import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Verdict} from '../model/analysis/assessment.ts';
import {arrowForms, arrowMiddle, type ArrowSize, type PlacedArrow} from '../scale/labelled-arrow.ts';
import {verdictPaint} from '../scale/verdict-icon.ts';
import {fluidBox, type MarkBox} from './box.ts';

/** The texts of a mark. */
export interface ArrowLabels {
  /** The earlier value, without its unit. */
  readonly from: string;
  /** The current value, without its unit. */
  readonly to: string;
  /** Text in the frame when neither value is known. */
  readonly missing: string;
}

export interface ArrowOptions {
  readonly verdict: Verdict;
  /** Null in a sentence, which has the values itself. */
  readonly labels: ArrowLabels | null;
  /** Characters that the gutters at both ends have room for; 0 when the labels stand below the track. */
  readonly gutter: number;
  readonly size?: ArrowSize;
  /** Fill of the lines behind the track. */
  readonly grid?: string | null;
}

type Part = TemplateResult | typeof nothing;

/** What the parts of one mark have in common. */
interface Pen {
  readonly box: MarkBox;
  readonly paint: string;
  readonly labels: ArrowLabels | null;
  readonly isBelow: boolean;
}

/**
 * The labelled arrow, 24 px high: a track for the unit, a ring at the earlier value, an arrow to the current one in the
 * colour and texture of the verdict. Labels always point outwards, so that they meet neither each other nor the arrow; the
 * gutters at both ends of the track keep them inside. Hidden from the accessibility tree, because the text beside it has
 * the same facts.
 */
export function labelledArrow(
  placed: PlacedArrow,
  options: ArrowOptions,
  box: MarkBox = fluidBox,
): TemplateResult {
  const {verdict, labels, gutter, size, grid} = {size: 'fluid' as const, grid: null, ...options};
  const isBelow = labels !== null && gutter === 0;
  const pen = {box, paint: verdictPaint(verdict), labels, isBelow};
  const lines = grid
    ? svg`<rect class="lines" y="-8" width=${box.x(100)} height="40" fill=${grid}/>`
    : nothing;
  const [ground, mark] =
    placed.kind === 'none' ? [emptyBox(pen), nothing] : [track(placed, pen), shape(placed, pen, size)];
  return html`<svg
    class="bar"
    part="bar"
    data-gutter=${labels ? gutter : nothing}
    width="100%"
    height=${isBelow ? 40 : 24}
    overflow="visible"
    aria-hidden="true"
  >
    ${lines}${ground}${mark}
  </svg>`;
}

function track({zero}: PlacedArrow, {box}: Pen): Part {
  const line = svg`<rect class="track" y="11" width=${box.x(100)} height="2" fill="var(--_track)"/>`;
  return zero === null
    ? line
    : svg`${line}<rect class="zero" x=${box.x(zero)} y="4" width="1" height="16" fill="var(--_axis)"/>`;
}

/** A dashed frame with the reason: neither value is known. */
function emptyBox({box, labels}: Pen): Part {
  return svg`<rect class="none" y="2" width=${box.x(100)} height="20" rx="3" fill="none" stroke="var(--_missing)" stroke-width="1.5" stroke-dasharray="4 3"/>${labels && svg`<text x=${box.x(50)} y="12" dy=".35em" text-anchor="middle" font-size="13" fill="var(--_text-muted)">${labels.missing}</text>`}`;
}

function shape(placed: Exclude<PlacedArrow, {kind: 'none'}>, pen: Pen, size: ArrowSize): Part {
  if ('position' in placed) {
    const {kind, position} = placed;
    const gap = position > 50 ? -10 : 10;
    // Of a single value, whichever it is.
    const text = pen.labels && (pen.labels.to || pen.labels.from);
    return svg`${dot(kind === 'equal' ? 'dot' : 'only', position, pen)}${text ? label(position, gap, pen, ['', text]) : nothing}`;
  }
  const {kind, from, to} = placed;
  if (kind === 'break') return brokenPair(from, to, pen);
  const {isFull, fullFrom} = arrowForms(from, to, size);
  if (fullFrom)
    return svg`<g data-from=${fullFrom}>${fullArrow(from, to, pen)}</g><g data-until=${fullFrom}>${shortArrow(from, to, pen)}</g>`;
  return isFull ? fullArrow(from, to, pen) : shortArrow(from, to, pen);
}

const dots = {
  ring: [4, 'var(--_surface)', 'var(--_border)', nothing],
  dot: [5.5, 'var(--_unchanged)', 'none', nothing],
  only: [5.25, 'var(--_surface)', 'var(--_missing)', '2.7 1.4'],
} as const;

/** `ring`: the earlier value. `dot`: both values are equal. `only`: a value that cannot be compared. */
function dot(name: keyof typeof dots, percent: number, {box}: Pen): Part {
  const [radius, fill, stroke, dashes] = dots[name];
  return svg`<circle class=${name} cx=${box.x(percent)} cy="12" r=${radius} fill=${fill} stroke=${stroke} stroke-width="2" stroke-dasharray=${dashes}/>`;
}

/** Two values that must not be compared: rings without an arrow, and two strokes between them. */
function brokenPair(from: number, to: number, pen: Pen): Part {
  const {box} = pen;
  return svg`<line x1=${box.x(from)} x2=${box.x(to)} y1="12" y2="12" stroke="var(--_missing)" stroke-width="2" stroke-dasharray="4 3"/><svg x=${box.x(arrowMiddle(from, to))} y="12" overflow="visible"><path class="series-break" d="M-5 6l4-12m2 12l4-12" fill="none" stroke="var(--_missing)" stroke-width="1.5"/></svg>${dot('ring', from, pen)}${dot('only', to, pen)}${outerLabels(from, to, [11, 11], pen)}`;
}

/**
 * The stem ends below the head and starts below the ring, so that one rectangle in percent is enough. One template with
 * few bindings, because lists draw thousands.
 */
function fullArrow(from: number, to: number, pen: Pen): Part {
  const {box, paint} = pen;
  const isUp = to > from;
  const shift = `translate(${isUp ? -5 : 5})`;
  return svg`<rect class=${isUp ? 'stem' : 'stem fall'} x=${box.x(Math.min(from, to))} y="8.75" width=${box.x(Math.abs(to - from))} height="6.5" rx="3.25" fill=${paint} stroke="var(--_mark)" stroke-width="1.5" transform=${shift}/><circle class="ring" cx=${box.x(from)} cy="12" r="4" fill="var(--_surface)" stroke="var(--_border)" stroke-width="2"/><svg x=${box.x(to)} y="12" overflow="visible"><path class="head" d=${headPath(isUp)} fill=${paint} stroke="var(--_mark)" stroke-width="2" stroke-linejoin="round" transform=${shift}/></svg>${outerLabels(from, to, [9, 6], pen)}`;
}

/** No room for ring and head: the head alone, at the middle of both values, which share one label. */
function shortArrow(from: number, to: number, pen: Pen): Part {
  const centre = arrowMiddle(from, to);
  return svg`<svg x=${pen.box.x(centre)} y="12" overflow="visible"><path class="head" d=${headPath(to > from)} fill=${pen.paint} stroke="var(--_mark)" stroke-width="2" stroke-linejoin="round"/></svg>${commonLabel(centre, pen)}`;
}

/** The head of an arrow, 10 long and 14 high with its outline. */
function headPath(isUp: boolean): string {
  return isUp ? 'M4 0L-4-6V6z' : 'M-4 0L4-6V6z';
}

/** Both values in one label. */
function commonLabel(percent: number, pen: Pen): Part {
  const {labels} = pen;
  return labels ? label(percent, percent > 50 ? -10 : 10, pen, [`${labels.from} → `, labels.to]) : nothing;
}

/** The lower value left of its end, the higher right of its end. */
function outerLabels(from: number, to: number, [start, end]: readonly [number, number], pen: Pen): Part {
  const {labels, isBelow, box} = pen;
  if (isBelow || !labels) return commonLabel(arrowMiddle(from, to), pen);
  const isUp = to > from;
  // One template for both, because lists draw thousands of marks.
  return svg`<text class="label" x=${box.x(from)} y="12" dx=${isUp ? -start : start} dy=".35em" text-anchor=${isUp ? 'end' : 'start'} font-size="13" fill="var(--_text-muted)" stroke="var(--_surface)" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${labels.from}</text><text class="label" x=${box.x(to)} y="12" dx=${isUp ? end : -end} dy=".35em" text-anchor=${isUp ? 'start' : 'end'} font-size="13" fill="var(--_text)" stroke="var(--_surface)" stroke-width="6" stroke-linejoin="round" paint-order="stroke" font-weight="700">${labels.to}</text>`;
}

/** A label at a distance of `gap` from a position: to its right, or to its left when negative. Below the track without gutters. */
function label(
  percent: number,
  gap: number,
  {box, isBelow}: Pen,
  [earlier, current]: readonly [string, string],
): Part {
  const isLeft = gap < 0;
  const [x, y, dx] = isBelow ? [isLeft ? 100 : 0, 32, nothing] : [percent, 12, gap];
  return svg`<text class="label" x=${box.x(x)} y=${y} dx=${dx} dy=".35em" text-anchor=${isLeft ? 'end' : 'start'} font-size="13" fill="var(--_text-muted)" stroke="var(--_surface)" stroke-width="6" stroke-linejoin="round" paint-order="stroke">${earlier}<tspan font-weight="700" fill="var(--_text)">${current}</tspan></text>`;
}
