import {html, nothing, svg, type TemplateResult} from 'lit';
import type {PlacedTrend, TrendDot} from '../scale/trend-line.ts';
import {fluidBox, type MarkBox} from './box.ts';

interface TrendLineOptions {
  /** The period whose dot has the colour of the verdict. */
  readonly current: string | null;
  /** In px. */
  readonly height: number;
  /** `sparkline`: thin, in the colour of an axis. `figure`: the main line of a chart. */
  readonly look: 'sparkline' | 'figure';
  /** Drawn below the line. */
  readonly background?: unknown;
}

/**
 * A trend line. Missing periods are gaps, a break of the series is a vertical dashed line, provisional values are hollow
 * dots.
 */
export function trendLine(
  {segments, points, breaks}: PlacedTrend,
  options: TrendLineOptions,
  box: MarkBox = fluidBox,
): TemplateResult {
  const {current, height, look, background} = {background: nothing, ...options};
  const [ink, width] = look === 'figure' ? ['var(--_text)', 2] : ['var(--_axis)', 1.5];
  return html`<svg class="line" width="100%" height=${height} overflow="visible" aria-hidden="true">
    ${background}${breaks.map((percent) => seriesBreak(percent, box))}
    <svg viewBox=${box.viewBox} preserveAspectRatio="none" overflow="visible">
      ${segments.map((data) => svg`<path class="segment" d=${box.path(data)} fill="none" stroke=${ink} stroke-width=${width} vector-effect="non-scaling-stroke"/>`)}
    </svg>
    ${points.filter((point) => isMarked(point, current)).map((point) => (point.period === current ? dot(point, 'last', 'var(--_mark)', box) : dot(point, '', ink, box)))}
  </svg>`;
}

function seriesBreak(percent: number, box: MarkBox): TemplateResult {
  return svg`<line class="series-break" x1=${box.x(percent)} x2=${box.x(percent)} y1="0" y2=${box.y(100)} stroke="var(--_axis)" stroke-dasharray="2 3"/>`;
}

function isMarked({isIsolated, isProvisional, period}: TrendDot, current: string | null): boolean {
  return isIsolated || isProvisional || period === current;
}

function dot({x, y, isProvisional}: TrendDot, name: 'last' | '', ink: string, box: MarkBox): TemplateResult {
  const [className, fill] = isProvisional ? [`hollow ${name}`, 'var(--_surface)'] : [name, ink];
  return svg`<circle class=${className} cx=${box.x(x)} cy=${box.y(y)} r="3.5" fill=${fill} stroke=${ink}/>`;
}
