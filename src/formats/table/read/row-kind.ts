import {filledCells} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import type {HeaderColumn} from './header-column.ts';
import {findHeader} from './header-row.ts';

/** A row with its kind: part of a table, or text between tables. */
export type ClassifiedRow =
  | {readonly kind: 'header'; readonly row: SheetRow; readonly columns: readonly HeaderColumn[]}
  | {readonly kind: 'record'; readonly row: SheetRow; readonly columns: readonly HeaderColumn[]}
  | {readonly kind: 'text'; readonly row: SheetRow; readonly text: string};

/**
 * Classifies every row that is not blank. A header applies until the next one; headers repeat where a table runs over
 * several pages. A row with a single filled cell is text, even within a table.
 */
export function classifyRows(rows: readonly SheetRow[]): readonly ClassifiedRow[] {
  const classified: ClassifiedRow[] = [];
  let columns: readonly HeaderColumn[] | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row) break;
    const cells = filledCells(row);
    const header = cells.length > 1 ? findHeader(row, rows[index + 1] ?? null) : null;
    if (header) {
      columns = header.columns;
      classified.push({kind: 'header', row, columns});
      index += header.height - 1;
    } else if (cells.length > 1 && columns) classified.push({kind: 'record', row, columns});
    else if (cells.length)
      classified.push({kind: 'text', row, text: cells.map(([, {text}]) => text.trim()).join(' ')});
  }
  return classified;
}
