import type {ImportProblem, ImportProblemCode} from '../../../model/report/problem.ts';
import {emptyCell} from '../../base/cell.ts';
import type {SheetCell, SheetRow} from '../../base/cell.ts';
import type {SourceColumn} from '../source-column.ts';

type Role = SourceColumn['role'];

/** A row of a table and the columns of its header. */
export interface DataRow {
  readonly row: SheetRow;
  readonly columns: readonly SourceColumn[];
}

/** Indexes by role, cached by header: a table of thousands of rows looks them up for every role of every row. */
const indexCache = new WeakMap<readonly SourceColumn[], ReadonlyMap<Role, readonly number[]>>();
const noIndexes: readonly number[] = [];

function columnIndexes(columns: readonly SourceColumn[]): ReadonlyMap<Role, readonly number[]> {
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
): readonly (readonly [SourceColumn, SheetCell])[] {
  return (columnIndexes(columns).get(role) ?? noIndexes).flatMap((index) => {
    const column = columns[index];
    return column ? [[column, row.cells[index] ?? emptyCell] as const] : [];
  });
}

export function hasRole({columns}: DataRow, ...roles: readonly Role[]): boolean {
  return roles.some((role) => columnIndexes(columns).has(role));
}

/** The trimmed text of the first filled cell of a role; null when all are blank. */
export function firstText({row, columns}: DataRow, role: Role): string | null {
  for (const index of columnIndexes(columns).get(role) ?? noIndexes) {
    const text = row.cells[index]?.text.trim();
    if (text) return text;
  }
  return null;
}

/** A problem of one cell. A marker leaves the figure in place; every other problem leaves the cell out. */
export function cellProblem(
  code: ImportProblemCode,
  {row}: DataRow,
  {header, role}: SourceColumn,
  found: string,
): ImportProblem {
  const isMarker = code === 'marker';
  const stopsReport = !isMarker && (role === 'value' || role === 'period');
  const severity = isMarker ? 'repaired' : 'dropped';
  return {code, severity, row: row.line, column: header || null, found, ...(stopsReport && {stopsReport})};
}
