import {isBlank} from '../base/cell.ts';
import type {Row} from '../base/cell.ts';
import {column} from './header-column.ts';
import type {Column} from './header-column.ts';

const naming: readonly string[] = ['group', 'name', 'code', 'id'];

export interface Header {
  readonly columns: readonly Column[];
  /** Rows that it takes: two where years stand under a merged heading. */
  readonly height: 1 | 2;
}

/** The header that begins at a row, or `null`: it needs a column that names things and one with figures. */
export function header(row: Row, next: Row | null): Header | null {
  const one = row.cells.map(({text}) => column(text));
  if (isHeader(one)) return {columns: one, height: 1};
  if (
    !next ||
    !one.some(({role}) => naming.includes(role)) ||
    isHeader(next.cells.map(({text}) => column(text)))
  )
    return null;
  const two = merged(row, next).map(column);
  return isHeader(two) && next.cells.some(isBlank) ? {columns: two, height: 2} : null;
}

function isHeader(columns: readonly Column[]): boolean {
  const has = (...roles: readonly string[]): boolean => columns.some(({role}) => roles.includes(role));
  return has(...naming) && (has('figure') || (has('value') && has('period')));
}

/** The words of two rows, one above the other; a merged cell counts for the blank ones on its right. */
function merged(upper: Row, lower: Row): readonly string[] {
  let above = '';
  return lower.cells.map(({text}, index) => {
    const own = upper.cells[index];
    if (own && !isBlank(own)) above = own.text.trim();
    return text.trim() ? `${above} ${text.trim()}` : (own?.text ?? '');
  });
}
