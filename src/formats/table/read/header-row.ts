import {isBlank} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import {parseHeader} from './header-column.ts';
import type {HeaderColumn} from './header-column.ts';

const namingRoles: readonly string[] = ['group', 'name', 'code', 'id'];

export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Number of rows: two when the years are below a merged heading. */
  readonly height: 1 | 2;
}

/** The header that begins at a row. Null without a column that names things and one with figures. */
export function findHeader(row: SheetRow, next: SheetRow | null): Header | null {
  const columns = parseHeaders(row);
  if (isHeader(columns)) return {columns, height: 1};
  if (!next || !columns.some(({role}) => namingRoles.includes(role)) || isHeader(parseHeaders(next)))
    return null;
  const mergedColumns = mergeHeaderRows(row, next).map(parseHeader);
  return isHeader(mergedColumns) && next.cells.some(isBlank) ? {columns: mergedColumns, height: 2} : null;
}

function parseHeaders({cells}: SheetRow): readonly HeaderColumn[] {
  return cells.map(({text}) => parseHeader(text));
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const has = (...roles: readonly string[]): boolean => columns.some(({role}) => roles.includes(role));
  return has(...namingRoles) && (has('figure') || (has('value') && has('period')));
}

/** Joins the texts of two rows. A merged cell of the upper row counts for the blank cells on its right. */
function mergeHeaderRows(upper: SheetRow, lower: SheetRow): readonly string[] {
  let mergedText = '';
  return lower.cells.map(({text}, index) => {
    const upperCell = upper.cells[index];
    if (upperCell && !isBlank(upperCell)) mergedText = upperCell.text.trim();
    return text.trim() ? `${mergedText} ${text.trim()}` : (upperCell?.text ?? '');
  });
}
