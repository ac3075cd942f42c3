import type {MapPoint} from './nearest-place.ts';

/** Size of the panel and of the legend, in units of the map. */
const panel = {width: 150, height: 290};
const legend = {width: 150, height: 200};
/** Half of the largest place whose centre is known. */
const half = 36;

/**
 * Returns whether a map has space for a panel in its upper right corner and for a legend in its lower left one. `shapes`
 * are the centres of tiles, or of areas of that size.
 */
export function hasFreeCorners(
  shapes: readonly MapPoint[],
  {width, height}: {readonly width: number; readonly height: number},
): boolean {
  const isInPanel = ({x, y}: MapPoint): boolean => x + half > width - panel.width && y - half < panel.height;
  const isInLegend = ({x, y}: MapPoint): boolean =>
    x - half < legend.width && y + half > height - legend.height;
  return shapes.length > 0 && !shapes.some((point) => isInPanel(point) || isInLegend(point));
}
