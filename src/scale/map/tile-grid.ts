import type {Tile} from '../../model/places/tile-layout.ts';

/** Side of a tile and the gap between two, in units of the drawing: px at its full size. */
export const tileSize = 72;
export const tileGap = 6;

/** A tile with its top left corner. */
export interface PlacedTile {
  readonly tile: Tile;
  readonly x: number;
  readonly y: number;
}

export interface TileGrid {
  readonly width: number;
  readonly height: number;
  /** In the order of reading: by row, then by column. */
  readonly tiles: readonly PlacedTile[];
}

/** Places the tiles of a layout. Empty columns and rows before the first tile have no space. */
export function tileGrid(layout: readonly Tile[]): TileGrid {
  const [left, top] = [smallest(layout, 'column'), smallest(layout, 'row')];
  const side = tileSize + tileGap;
  const tiles = layout
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map((tile) => ({tile, x: (tile.column - left) * side, y: (tile.row - top) * side}));
  return {
    width: Math.max(0, ...tiles.map(({x}) => x + tileSize)),
    height: Math.max(0, ...tiles.map(({y}) => y + tileSize)),
    tiles,
  };
}

function smallest(layout: readonly Tile[], key: 'column' | 'row'): number {
  return Math.min(...layout.map((tile) => tile[key]));
}
