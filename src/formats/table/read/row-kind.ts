import {filledCells} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import type {HeaderColumn} from './header-column.ts';
import {findHeader} from './header-row.ts';

/** A row with what it is: part of a table, or text that stands around tables. */
export type ClassifiedRow =
  | {readonly kind: 'header'; readonly row: SheetRow; readonly columns: readonly HeaderColumn[]}
  | {readonly kind: 'record'; readonly row: SheetRow; readonly columns: readonly HeaderColumn[]}
  | {readonly kind: 'text'; readonly row: SheetRow; readonly text: string};

/**
 * Every row that is not blank, in its order. A header holds until the next one; repeated headers are common where a
 * table runs over several pages. A row with a single filled cell is a heading or a remark, wherever it stands.
 */
export function classifyRows(rows: readonly SheetRow[]): readonly ClassifiedRow[] {
  const all: ClassifiedRow[] = [];
  let columns: readonly HeaderColumn[] | null = null;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    const cells = filledCells(row);
    const found = cells.length > 1 ? findHeader(row, rows[at + 1] ?? null) : null;
    if (found) {
      columns = found.columns;
      all.push({kind: 'header', row, columns});
      at += found.height - 1;
    } else if (cells.length > 1 && columns) all.push({kind: 'record', row, columns});
    else if (cells.length)
      all.push({kind: 'text', row, text: cells.map(([, {text}]) => text.trim()).join(' ')});
  }
  return all;
}
