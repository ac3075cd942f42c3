import {foldText} from '../../../text/search.ts';
import {filledCells} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import type {SourceColumn} from '../source-column.ts';
import {findHeader, repeatsHeader} from './header-row.ts';
import type {Header, StatedHeaders} from './header-row.ts';

/** A row with its kind: part of a table, or text between tables. */
export type ClassifiedRow =
  | {readonly kind: 'header'; readonly row: SheetRow; readonly columns: readonly SourceColumn[]}
  | {readonly kind: 'record'; readonly row: SheetRow; readonly columns: readonly SourceColumn[]}
  | {readonly kind: 'text'; readonly row: SheetRow; readonly text: string};

const noHeaders: StatedHeaders = new Set();

/**
 * Classifies every row that is not blank. A header applies until the next one; headers repeat where a table runs over
 * several pages. A row with a single filled cell is text, even within a table.
 */
export function classifyRows(
  rows: readonly SheetRow[],
  stated: StatedHeaders = noHeaders,
): readonly ClassifiedRow[] {
  const classified: ClassifiedRow[] = [];
  let columns: readonly SourceColumn[] | null = null;
  // True when the row above is a row of the table.
  let isInTable = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row) break;
    const cells = filledCells(row);
    const header: Header | null = mayBeHeader(row, columns, isInTable)
      ? findHeader(rows, index, stated)
      : null;
    if (
      header &&
      (!columns || !isInTable || repeatsHeader(row, columns)) &&
      isNewHeader(header, columns, row)
    ) {
      ({columns} = header);
      classified.push({kind: 'header', row, columns});
      index += header.height - 1;
    } else if (cells.length > 1 && columns && !isRemark(row)) classified.push({kind: 'record', row, columns});
    else if (cells.length)
      classified.push({kind: 'text', row, text: cells.map(([, {text}]) => text.trim()).join(' ')});
    isInTable = cells.length > 1 && columns !== null;
  }
  return classified;
}

/** False for nearly every row of a table, so that headers are not sought in each. */
function mayBeHeader(row: SheetRow, columns: readonly SourceColumn[] | null, isInTable: boolean): boolean {
  return columns === null || !isInTable || repeatsHeader(row, columns);
}

/** After a table, a header repeats that of the table, or has at least two known fields: a data row may have one. */
function isNewHeader(header: Header, current: readonly SourceColumn[] | null, row: SheetRow): boolean {
  if (current === null || repeatsHeader(row, current)) return true;
  const fields = header.columns.filter(({role, reason}) => role !== 'unknown' && reason === 'header-words');
  const periods = header.columns.filter(({reason}) => reason === 'period-in-header');
  const isLong = current.some(({role}) => role === 'period');
  return fields.length > 1 || (!isLong && fields.length > 0 && periods.length > 0);
}

/** `Fuente: INEI` in two cells below a table. */
function isRemark(row: SheetRow): boolean {
  const [first, ...others] = filledCells(row);
  return (
    first !== undefined &&
    /^(fuente|nota|elaboracion|source|note|fonte|data source|last updated.*)\s*:?$/.test(
      foldText(first[1].text.slice(0, 40)),
    ) &&
    others.every(([, {text, value}]) => value === null && !/^[\d.,\s%-]+$/.test(text))
  );
}
