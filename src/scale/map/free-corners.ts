import type {MapPoint} from './nearest-place.ts';

/** Corners of a map without a place, in which a panel or a legend can stand. */
export interface FreeCorners {
  readonly topEnd: boolean;
  readonly bottomStart: boolean;
}

/** Size of the panel and of the legend, in units of the map. */
const panel = {width: 160, height: 190};
const legend = {width: 150, height: 110};

/** Returns which corners of a map have the space; `shapes` are the centres of tiles or areas of at most 72 units. */
export function freeCorners(
  shapes: readonly MapPoint[],
  {width, height}: {readonly width: number; readonly height: number},
): FreeCorners {
  const half = 36;
  return {
    topEnd:
      shapes.length > 0 &&
      !shapes.some(({x, y}) => x + half > width - panel.width && y - half < panel.height),
    bottomStart:
      shapes.length > 0 &&
      !shapes.some(({x, y}) => x - half < legend.width && y + half > height - legend.height),
  };
}
