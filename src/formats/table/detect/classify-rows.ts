import {foldText} from '../../../text/search.ts';
import {filledCells} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import {noRowKinds, type RowKinds, type StatedRowKind} from '../../base/row-kind.ts';
import type {SourceColumn} from '../source-column.ts';
import {parseHeader} from './header-column.ts';
import {findHeader, maxHeaderHeight, repeatsHeader} from './header-row.ts';
import type {Header, StatedHeaders} from './header-row.ts';

/** A row with its kind: part of a table, or text between tables. */
export type ClassifiedRow =
  | {readonly kind: 'header'; readonly row: SheetRow; readonly columns: readonly SourceColumn[]}
  | {
      readonly kind: 'record';
      readonly row: SheetRow;
      readonly columns: readonly SourceColumn[];
      /** True for a row that is read even if its label is that of a total. */
      readonly isStated?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly row: SheetRow;
      readonly text: string;
      /** What the text is stated to be; absent to parse it. */
      readonly stated?: Extract<StatedRowKind, 'group' | 'total' | 'note'>;
    };

const noHeaders: StatedHeaders = new Set();

/**
 * Classifies every row that is not blank. A header applies until the next one; headers repeat where a table runs over
 * several pages. A row with a single filled cell is text, even within a table. A kind in `rowKinds` counts for its line.
 */
export function classifyRows(
  rows: readonly SheetRow[],
  stated: StatedHeaders = noHeaders,
  rowKinds: RowKinds = noRowKinds,
): readonly ClassifiedRow[] {
  const classified: ClassifiedRow[] = [];
  let columns: readonly SourceColumn[] | null = null;
  // True when the row above is a row of the table.
  let isInTable = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row) break;
    const cells = filledCells(row);
    const statedRow = classifyStated(row, columns, rowKinds);
    const header: Header | null =
      !statedRow && mayBeHeader(row, columns, isInTable)
        ? findHeader(headerRows(rows, index, rowKinds), 0, stated)
        : null;
    if (statedRow) {
      if (statedRow.kind === 'header') ({columns} = statedRow);
      classified.push(statedRow);
    } else if (
      header &&
      (!columns || !isInTable || repeatsHeader(row, columns)) &&
      isNewHeader(header, columns, row)
    ) {
      ({columns} = header);
      classified.push({kind: 'header', row, columns});
      index += header.height - 1;
    } else if (cells.length > 1 && columns && !isRemark(cells))
      classified.push({kind: 'record', row, columns});
    else if (cells.length) classified.push({kind: 'text', row, text: rowText(row)});
    isInTable = cells.length > 1 && columns !== null;
  }
  return classified;
}

/** The row as it was stated to be; null without a statement, and for data without a header above. */
function classifyStated(
  row: SheetRow,
  columns: readonly SourceColumn[] | null,
  rowKinds: RowKinds,
): ClassifiedRow | null {
  const kind = rowKinds.get(row.line);
  if (kind === undefined || !filledCells(row).length) return null;
  if (kind === 'header')
    return {kind, row, columns: row.cells.map(({text}, index) => parseHeader(text.trim(), index))};
  if (kind === 'record') return columns && {kind, row, columns, isStated: true};
  return {kind: 'text', row, text: rowText(row), stated: kind};
}

function rowText(row: SheetRow): string {
  return filledCells(row)
    .map(([, {text}]) => text.trim())
    .join(' ');
}

/** The rows in which a header that begins at `index` is sought: none with a stated kind. */
function headerRows(rows: readonly SheetRow[], index: number, rowKinds: RowKinds): readonly SheetRow[] {
  const following = rows.slice(index, index + maxHeaderHeight + 1);
  const end = following.findIndex(({line}) => rowKinds.has(line));
  return end < 0 ? following : following.slice(0, end);
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
function isRemark([first, ...others]: ReturnType<typeof filledCells>): boolean {
  return (
    first !== undefined &&
    /^(fuente|nota|elaboracion|source|note|fonte|data source|last updated.*)\s*:?$/.test(
      foldText(first[1].text.slice(0, 40)),
    ) &&
    others.every(([, {text, value}]) => value === null && !/^[\d.,\s%-]+$/.test(text))
  );
}
