import type {SheetCell, SheetRow} from '../../base/cell.ts';
import type {HeaderColumn, Role} from './header-column.ts';

/** A row of a table, and what its header promises. */
export interface DataRow {
  readonly row: SheetRow;
  readonly columns: readonly HeaderColumn[];
}

/** Places of the columns of each role, by header: a table of thousands of rows asks for them often. */
const places = new WeakMap<readonly HeaderColumn[], ReadonlyMap<Role, readonly number[]>>();

function columnIndexes(columns: readonly HeaderColumn[]): ReadonlyMap<Role, readonly number[]> {
  const known = places.get(columns);
  if (known) return known;
  const made = new Map<Role, number[]>();
  columns.forEach(({role}, index) => made.set(role, [...(made.get(role) ?? []), index]));
  places.set(columns, made);
  return made;
}

/** The cells under the columns of one role; a row may be shorter than its header. */
export function cellsOf(
  {row, columns}: DataRow,
  role: Role,
): readonly (readonly [HeaderColumn, SheetCell])[] {
  return (columnIndexes(columns).get(role) ?? []).flatMap((index) => {
    const column = columns[index];
    return column ? [[column, row.cells[index] ?? {text: '', value: null}] as const] : [];
  });
}

/** The words of the first filled cell of that role. */
export function firstText(record: DataRow, role: Role): string | null {
  return (
    cellsOf(record, role)
      .map(([, cell]) => cell.text.trim())
      .find(Boolean) ?? null
  );
}
