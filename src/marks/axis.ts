import {nothing, svg, type TemplateResult} from 'lit';
import {axisAnchor} from '../scale/horizontal-labels.ts';
import type {PlacedTick} from '../scale/ticks.ts';
import {fluidBox, type MarkBox} from './box.ts';

/** A label of a horizontal axis: position in percent, baseline `y` in px. */
interface AxisLabel {
  readonly text: string;
  readonly percent: number;
  readonly y: number;
  readonly className?: string;
  /** Whether there is room beyond the ends of the axis, as beside a track with gutters. */
  readonly hasGutters?: boolean;
}

/** A label of a horizontal axis; labels near an end are aligned with the end. */
export function axisLabel(label: AxisLabel, box: MarkBox = fluidBox): TemplateResult {
  const {text, percent, y, className, hasGutters} = {className: nothing, hasGutters: false, ...label};
  const anchor = axisAnchor(percent, hasGutters);
  return svg`<text class=${className} x=${box.x(percent)} y=${y} font-size="12" fill="var(--_text-muted)" text-anchor=${anchor}>${text}</text>`;
}

/** A label of a vertical axis, `percent` above the lower edge, aligned with the right edge. */
export function levelLabel(text: string, percent: number, box: MarkBox = fluidBox): TemplateResult {
  return svg`<text x=${box.x(100)} y=${box.y(100 - percent)} dy="4" font-size="12" fill="var(--_text-muted)" text-anchor="end">${text}</text>`;
}

/** A vertical line through all rows; the one at zero is stronger. */
export function gridLine({value, position}: PlacedTick, box: MarkBox = fluidBox): TemplateResult {
  const isZero = value === 0;
  return svg`<line class=${isZero ? 'zero' : nothing} x1=${box.x(position)} x2=${box.x(position)} y1="0" y2=${box.y(100)} stroke=${isZero ? 'var(--_axis)' : 'var(--_line)'}/>`;
}

/** A horizontal line behind a plot. */
export function levelLine({position}: PlacedTick, box: MarkBox = fluidBox): TemplateResult {
  const y = box.y(100 - position);
  return svg`<line class="grid-line" x1="0" x2=${box.x(100)} y1=${y} y2=${y} stroke="var(--_line)"/>`;
}
