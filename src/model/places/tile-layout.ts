import {field, isObject, rootCursor} from '../report/read/cursor.ts';
import {arrayOf, integer, readRecord, readText} from '../report/read/field.ts';
import {readCode} from '../report/read/observation.ts';
import type {LocalizedText} from '../report/localized-text.ts';
import {peruRegions} from './peru-regions.ts';

/** The square of a place in a tile map, by column and row from the top left. */
export interface Tile {
  /** Code of the place. */
  readonly code: string;
  /** Up to four letters. */
  readonly abbr: string;
  /** For a place that the report does not name. */
  readonly name: LocalizedText | null;
  readonly column: number;
  readonly row: number;
}

/** Most columns, rows and tiles of a layout. */
const maxLines = 60;
const maxTiles = 500;
const maxLetters = 4;

/** The 25 regions of Peru. */
export const peruTiles: readonly Tile[] = peruRegions.map(({code, abbreviation, name, column, row}) => ({
  code,
  abbr: abbreviation,
  name: new Map([['es', name]]),
  column,
  row,
}));

const readTile = readRecord<Tile>(
  {code: readCode, abbr: readCode, column: integer(0, maxLines - 1), row: integer(0, maxLines - 1)},
  {name: readText},
);

/**
 * Reads the JSON of a layout, `{"tiles": [{"code": "08", "abbr": "CUS", "column": 4, "row": 5}]}`, columns and rows from 0
 * to 59, with an optional `name`. A tile that is malformed, or whose code or square is taken, is left out. Returns null
 * for any other value, without a tile, and with more than 500.
 */
export function readTileLayout(json: unknown): readonly Tile[] | null {
  if (!isObject(json)) return null;
  const list = field(rootCursor(json, 'und'), 'tiles');
  if (!Array.isArray(list.value) || list.value.length > maxTiles) return null;
  const tiles = arrayOf(readTile)(list) ?? [];
  const taken = new Set<string>();
  const kept = tiles.flatMap((tile) => {
    const keys = [`code ${tile.code}`, `square ${tile.column} ${tile.row}`];
    if (keys.some((key) => taken.has(key))) return [];
    keys.forEach((key) => taken.add(key));
    return [{...tile, abbr: [...tile.abbr].slice(0, maxLetters).join('')}];
  });
  return kept.length > 0 ? kept : null;
}
