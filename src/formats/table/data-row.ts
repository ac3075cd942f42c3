import type {Cell, Row} from '../base/cell.ts';
import type {Column, Role} from './header-column.ts';

/** A row of a table, and what its header promises. */
export interface RecordRow {
  readonly row: Row;
  readonly columns: readonly Column[];
}

/** Places of the columns of each role, by header: a table of thousands of rows asks for them often. */
const places = new WeakMap<readonly Column[], ReadonlyMap<Role, readonly number[]>>();

function placesOf(columns: readonly Column[]): ReadonlyMap<Role, readonly number[]> {
  const known = places.get(columns);
  if (known) return known;
  const made = new Map<Role, number[]>();
  columns.forEach(({role}, index) => made.set(role, [...(made.get(role) ?? []), index]));
  places.set(columns, made);
  return made;
}

/** The cells under the columns of one role; a row may be shorter than its header. */
export function cellsOf({row, columns}: RecordRow, role: Role): readonly (readonly [Column, Cell])[] {
  return (placesOf(columns).get(role) ?? []).flatMap((index) => {
    const column = columns[index];
    return column ? [[column, row.cells[index] ?? {text: '', value: null}] as const] : [];
  });
}

/** The words of the first filled cell of that role. */
export function text(record: RecordRow, role: Role): string | null {
  return (
    cellsOf(record, role)
      .map(([, cell]) => cell.text.trim())
      .find(Boolean) ?? null
  );
}
