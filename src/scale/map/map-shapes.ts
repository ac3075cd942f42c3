import type {MapPlace} from '../../model/places/map-places.ts';
import type {Tile} from '../../model/places/tile-layout.ts';
import type {MapPoint} from './nearest-place.ts';
import {tileGrid, tileSize} from './tile-grid.ts';

/** A place that a map draws. `x` and `y` are its centre. */
export interface MapShape extends MapPlace, MapPoint {
  /** The letters of a tile; null for an area. */
  readonly abbr: string | null;
  /** The outline of an area as SVG path data; null for a tile. */
  readonly path: string | null;
}

/** What a map draws, in units of its view box. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
}

/** Returns the tiles of a layout as shapes. */
export function tileShapes(layout: readonly Tile[]): MapShapes {
  const {width, height, tiles} = tileGrid(layout);
  return {
    width,
    height,
    shapes: tiles.map(({tile: {code, abbr, name}, x, y}) => ({
      code,
      abbr,
      name,
      path: null,
      x: x + tileSize / 2,
      y: y + tileSize / 2,
    })),
  };
}
