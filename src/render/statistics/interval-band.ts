import {comparabilityOf} from '../../model/analysis/comparability.ts';
import {valueInterval} from '../../model/analysis/margin.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Point, TrendFigure} from '../../scale/trend-chart.ts';

/**
 * Returns SVG `points` of the areas between the ends of consecutive intervals. An area ends at a gap, at a break and at a value
 * without an interval. None when the line shows a part of the values only.
 */
export function intervalBands(
  indicator: Indicator,
  {intervals, trend}: Pick<TrendFigure, 'intervals' | 'trend'>,
): readonly string[] {
  if (trend.points.length < trend.count) return [];
  const reason = comparabilityOf(indicator);
  const runs: (readonly [Point, Point])[][] = [];
  let previous: Observation | null = null;
  let index = 0;
  for (const observation of indicator.observations) {
    const ends = valueInterval(observation) ? intervals[index++] : undefined;
    if (ends) {
      const isJoined = previous !== null && reason(previous, observation) === null;
      if (isJoined) runs.at(-1)?.push(ends);
      else runs.push([ends]);
    }
    previous = ends ? observation : null;
  }
  return runs.filter(({length}) => length > 1).map(outline);
}

/** Along the lower ends and back along the upper ones. */
function outline(run: readonly (readonly [Point, Point])[]): string {
  const corners = [...run.map(([low]) => low), ...run.map(([, high]) => high).reverse()];
  return corners.map(({x, y}) => `${x},${y}`).join(' ');
}
