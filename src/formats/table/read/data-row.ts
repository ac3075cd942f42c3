import type {ImportProblem, ImportProblemCode} from '../../../model/report/problem.ts';
import {emptyCell} from '../../base/cell.ts';
import type {SheetCell, SheetRow} from '../../base/cell.ts';
import type {HeaderColumn, Role} from './header-column.ts';

/** A row of a table and the columns of its header. */
export interface DataRow {
  readonly row: SheetRow;
  readonly columns: readonly HeaderColumn[];
}

/** Indexes by role, cached by header: a table of thousands of rows looks them up for every role of every row. */
const indexCache = new WeakMap<readonly HeaderColumn[], ReadonlyMap<Role, readonly number[]>>();

function columnIndexes(columns: readonly HeaderColumn[]): ReadonlyMap<Role, readonly number[]> {
  const cachedIndexes = indexCache.get(columns);
  if (cachedIndexes) return cachedIndexes;
  const indexes = new Map<Role, number[]>();
  columns.forEach(({role}, index) => indexes.set(role, [...(indexes.get(role) ?? []), index]));
  indexCache.set(columns, indexes);
  return indexes;
}

/** The cells in the columns of a role; empty cells where the row is shorter than its header. */
export function cellsOf(
  {row, columns}: DataRow,
  role: Role,
): readonly (readonly [HeaderColumn, SheetCell])[] {
  return (columnIndexes(columns).get(role) ?? []).flatMap((index) => {
    const column = columns[index];
    return column ? [[column, row.cells[index] ?? emptyCell] as const] : [];
  });
}

/** The trimmed text of the first filled cell of a role; null when all are blank. */
export function firstText(row: DataRow, role: Role): string | null {
  const texts = cellsOf(row, role).map(([, cell]) => cell.text.trim());
  return texts.find(Boolean) ?? null;
}

/** A problem of one cell. A marker leaves the figure in place; every other problem leaves the cell out. */
export function cellProblem(
  code: ImportProblemCode,
  {row}: DataRow,
  {header}: HeaderColumn,
  found: string,
): ImportProblem {
  const severity = code === 'marker' ? 'repaired' : 'dropped';
  return {code, severity, row: row.line, column: header || null, found};
}
