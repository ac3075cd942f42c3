import {nothing, svg, type TemplateResult} from 'lit';
import type {Point, TrendFigure} from '../scale/trend-chart.ts';
import {fluidBox, type MarkBox} from './box.ts';

/** The plan of an indicator behind its line: target range, path from baseline to targets, intervals, baseline, targets. */
export function trendPlan(
  {targetBand, targetPath, intervals, targets, baseline}: TrendFigure,
  intervalBands: readonly string[],
  box: MarkBox = fluidBox,
): TemplateResult {
  return svg`<svg viewBox=${box.viewBox} preserveAspectRatio="none" overflow="visible">
      ${intervalBands.map((points) => svg`<polygon class="interval-band" points=${box.path(points)} fill="var(--_track)"/>`)}
      ${targetBand ? svg`<polygon class="band" points=${box.path(targetBand)} fill="var(--_track)" stroke="var(--_border)" stroke-dasharray="1 3" vector-effect="non-scaling-stroke"/>` : nothing}
      ${targetPath ? svg`<polyline class="target-path" points=${box.path(targetPath)} fill="none" stroke="var(--_axis)" stroke-dasharray="4 3" vector-effect="non-scaling-stroke"/>` : nothing}
    </svg>
    ${intervals.map((ends) => intervalEnds(ends, box))}
    ${targets.map((point) => placedDiamond('target', point, box))}${baseline ? placedDiamond('baseline', baseline, box) : nothing}`;
}

/** A thin line between both ends of an interval, with a cap at each. */
function intervalEnds([low, high]: readonly [Point, Point], box: MarkBox): TemplateResult {
  const cap = ({x, y}: Point): TemplateResult =>
    svg`<svg x=${box.x(x)} y=${box.y(y)} overflow="visible"><path d="M-4 0h8" stroke="var(--_axis)"/></svg>`;
  return svg`<line class="interval" x1=${box.x(low.x)} x2=${box.x(high.x)} y1=${box.y(low.y)} y2=${box.y(high.y)} stroke="var(--_axis)"/>${cap(low)}${cap(high)}`;
}

function placedDiamond(name: 'target' | 'baseline', {x, y}: Point, box: MarkBox): TemplateResult {
  return svg`<svg x=${box.x(x)} y=${box.y(y)} overflow="visible">${diamond(name, 'M0-5l5 5-5 5-5-5z')}</svg>`;
}

/** A target is hollow, the baseline filled. */
function diamond(name: 'target' | 'baseline', path: string): TemplateResult {
  const fill = name === 'baseline' ? 'var(--_axis)' : 'var(--_surface)';
  return svg`<path class=${name} d=${path} fill=${fill} stroke="var(--_axis)" stroke-width="1.5"/>`;
}

const signPath = 'M10 1l5 5-5 5-5-5z';

/** The marks of a plan as legend symbols, each 20 px wide and 12 px high. */
export const planSigns = {
  baseline: diamond('baseline', signPath),
  target: svg`<path d="M0 6h20" fill="none" stroke="var(--_axis)" stroke-dasharray="4 3"/>${diamond('target', signPath)}`,
  band: svg`<path d="M0 0h20v12h-20z" fill="var(--_track)" stroke="var(--_border)" stroke-dasharray="1 3"/>`,
  interval: svg`<path d="M0 1h20v10h-20z" fill="var(--_track)"/><path d="M10 1v10M6 1h8M6 11h8" stroke="var(--_axis)"/>`,
} as const;
