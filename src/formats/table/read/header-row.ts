import {isBlank} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import {parseHeader} from './header-column.ts';
import type {HeaderColumn} from './header-column.ts';

const namingRoles: readonly string[] = ['group', 'name', 'code', 'id'];

export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Rows that it takes: two where years stand under a merged heading. */
  readonly height: 1 | 2;
}

/** The header that begins at a row, or `null`: it needs a column that names things and one with figures. */
export function findHeader(row: SheetRow, next: SheetRow | null): Header | null {
  const one = row.cells.map(({text}) => parseHeader(text));
  if (isHeader(one)) return {columns: one, height: 1};
  if (
    !next ||
    !one.some(({role}) => namingRoles.includes(role)) ||
    isHeader(next.cells.map(({text}) => parseHeader(text)))
  )
    return null;
  const two = mergeHeaderRows(row, next).map(parseHeader);
  return isHeader(two) && next.cells.some(isBlank) ? {columns: two, height: 2} : null;
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const has = (...roles: readonly string[]): boolean => columns.some(({role}) => roles.includes(role));
  return has(...namingRoles) && (has('figure') || (has('value') && has('period')));
}

/** The words of two rows, one above the other; a merged cell counts for the blank ones on its right. */
function mergeHeaderRows(upper: SheetRow, lower: SheetRow): readonly string[] {
  let above = '';
  return lower.cells.map(({text}, index) => {
    const own = upper.cells[index];
    if (own && !isBlank(own)) above = own.text.trim();
    return text.trim() ? `${above} ${text.trim()}` : (own?.text ?? '');
  });
}
