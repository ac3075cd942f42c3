import {nothing, svg, type TemplateResult} from 'lit';
import {isDashed, paintColors, type PlacePaint} from './paint.ts';

/** An area of a map. `path` is SVG path data. */
export function mapArea(path: string, paint: PlacePaint): TemplateResult {
  const {ground, edge} = paintColors(paint);
  return svg`<path class="ground area" d=${path} fill=${ground} stroke=${edge} stroke-width="0.75" stroke-dasharray=${isDashed(paint) ? '4 3' : nothing} vector-effect="non-scaling-stroke"/>`;
}
