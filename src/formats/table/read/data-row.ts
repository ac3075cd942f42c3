import {groupBy} from '../../../model/group-by.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
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

interface PlacedColumn {
  readonly column: SourceColumn;
  readonly index: number;
}

/** Columns by role, computed once per header: a table of thousands of rows looks them up for every role of every row. */
const columnsByRole = memoizeByObject((columns: readonly SourceColumn[]) =>
  groupBy(
    columns.map((column, index): PlacedColumn => ({column, index})),
    ({column}) => column.role,
  ),
);
const noColumns: readonly PlacedColumn[] = [];
const noCells: readonly (readonly [SourceColumn, SheetCell])[] = [];

/** The cells in the columns of a role; empty cells where the row is shorter than its header. */
export function cellsOf(
  {row, columns}: DataRow,
  role: Role,
): readonly (readonly [SourceColumn, SheetCell])[] {
  const placed = columnsByRole(columns).get(role);
  return placed ? placed.map(({column, index}) => [column, row.cells[index] ?? emptyCell] as const) : noCells;
}

export function hasRole({columns}: DataRow, ...roles: readonly Role[]): boolean {
  return roles.some((role) => columnsByRole(columns).has(role));
}

/** The trimmed text of the first filled cell of a role; null when all are blank. */
export function firstText({row, columns}: DataRow, role: Role): string | null {
  for (const {index} of columnsByRole(columns).get(role) ?? noColumns) {
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
