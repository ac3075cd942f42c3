import {filled} from '../base/cell.ts';
import type {Row} from '../base/cell.ts';
import type {Column} from './header-column.ts';
import {header} from './header-row.ts';

/** A row with what it is: part of a table, or text that stands around tables. */
export type Placed =
  | {readonly as: 'header'; readonly row: Row; readonly columns: readonly Column[]}
  | {readonly as: 'record'; readonly row: Row; readonly columns: readonly Column[]}
  | {readonly as: 'text'; readonly row: Row; readonly text: string};

/**
 * Every row that is not blank, in its order. A header holds until the next one; repeated headers are common where a
 * table runs over several pages. A row with a single filled cell is a heading or a remark, wherever it stands.
 */
export function placed(rows: readonly Row[]): readonly Placed[] {
  const all: Placed[] = [];
  let columns: readonly Column[] | null = null;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    const cells = filled(row);
    const found = cells.length > 1 ? header(row, rows[at + 1] ?? null) : null;
    if (found) {
      columns = found.columns;
      all.push({as: 'header', row, columns});
      at += found.height - 1;
    } else if (cells.length > 1 && columns) all.push({as: 'record', row, columns});
    else if (cells.length)
      all.push({as: 'text', row, text: cells.map(([, {text}]) => text.trim()).join(' ')});
  }
  return all;
}
