import type {SheetRow} from '../base/cell.ts';
import type {ImportProblem} from '../../model/report/problem.ts';
import {identityRoles} from '../table/detect/row-identity.ts';
import type {SourceColumn} from '../table/source-column.ts';
import {placeKey} from './place-cells.ts';
import type {PlaceColumns} from './place-columns.ts';
import {blankPlaceProblem} from './place-problems.ts';

/** A row with the texts that name its series and period. */
interface KeyedRow {
  readonly row: SheetRow;
  /** Empty for a row without a place. */
  readonly place: string;
  /** Texts of the other columns that name the figure, as one key. */
  readonly key: string;
  /** Which of these columns are filled. */
  readonly shape: string;
}

/**
 * Finds rows without a place below rows with one: the whole country, or the lower part of a merged cell. They are the whole
 * when the place above has the same figure in a row of its own, or when they fill other columns, as the sex in a table of
 * one dimension at a time. Returns one problem for each block.
 */
export function findBlankPlaces(
  rows: readonly SheetRow[],
  columns: readonly SourceColumn[],
  placed: PlaceColumns,
): readonly ImportProblem[] {
  const indexes = [...columns.keys()].filter(
    (index) => columns[index]?.role !== 'place' && identityRoles.includes(columns[index]?.role ?? ''),
  );
  const keyed = rows.map((row) => keyRow(row, indexes, placed));
  const named = new Set(keyed.map(({place, key}) => JSON.stringify([place, key])));
  const header = (placed.names[0] ?? placed.code)?.header ?? '';
  return blankBlocks(keyed).flatMap(({above, blank}) => {
    const [first] = blank;
    const isWhole = blank.some(
      ({key, shape}) => named.has(JSON.stringify([above.place, key])) || shape !== above.shape,
    );
    return isWhole || !first ? [] : [blankPlaceProblem(placeText(above.row, placed), header, first.row.line)];
  });
}

function keyRow(row: SheetRow, indexes: readonly number[], placed: PlaceColumns): KeyedRow {
  const texts = indexes.map((index) => row.cells[index]?.text.trim() ?? '');
  const place = placeKey(row, placed);
  return {
    row,
    place: /[^\0\s]/.test(place) ? place : '',
    key: JSON.stringify(texts),
    shape: texts.map((text) => (text ? '1' : '0')).join(''),
  };
}

/** Rows without a place, with the last row above them that has one. */
interface BlankBlock {
  readonly above: KeyedRow;
  readonly blank: readonly KeyedRow[];
}

function blankBlocks(rows: readonly KeyedRow[]): readonly BlankBlock[] {
  const blocks: {above: KeyedRow; blank: KeyedRow[]}[] = [];
  let above: KeyedRow | null = null;
  let isOpen = false;
  for (const row of rows) {
    if (row.place) [above, isOpen] = [row, false];
    else if (above && isOpen) blocks.at(-1)?.blank.push(row);
    else if (above) {
      blocks.push({above, blank: [row]});
      isOpen = true;
    }
  }
  return blocks;
}

function placeText({cells}: SheetRow, {names, code}: PlaceColumns): string {
  return (
    [...names, ...(code ? [code] : [])].map(({index}) => cells[index]?.text.trim() ?? '').find(Boolean) ?? ''
  );
}
