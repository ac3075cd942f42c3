import {field, isAbsent, addProblem} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {idPattern} from './organization.ts';

interface Named {
  readonly id: string | null;
  readonly code: string | null;
}

/**
 * Returns the id of a record. When it is absent, invalid or `taken`, returns `prefix` and then its code, its id or its
 * position, with a number if that is taken too. A record is never dropped because of its id.
 */
export function uniqueId(
  cursor: Cursor,
  {id, code}: Named,
  prefix: string,
  taken: {has(id: string): boolean; size: number},
): string {
  const isValid = id !== null && idPattern.test(id);
  if (isValid && !taken.has(id)) return id;
  const idCursor = field(cursor, 'id');
  // Only a warning, because ids are not shown.
  if (isAbsent(idCursor)) addProblem(idCursor, 'missing-field', 'warning');
  else addProblem(idCursor, isValid ? 'duplicate-id' : 'bad-id', 'repaired');
  const stem = prefix + (code ?? id ?? String(taken.size + 1)).slice(0, 64).replace(/[^\w-]+/g, '-');
  return firstUnused(stem, taken);
}

function firstUnused(stem: string, taken: {has(id: string): boolean; size: number}): string {
  let id = stem;
  for (let number = taken.size + 1; taken.has(id); number++) id = `${stem}-${number}`;
  return id;
}
