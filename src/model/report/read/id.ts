import {field, isAbsent, addProblem} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {idPattern} from './organization.ts';

interface Named {
  readonly id: string | null;
  readonly code: string | null;
}

/**
 * The id of a record, mended where it is absent, malformed or `taken`: `prefix` and then its code, its id
 * or its place in the list, and a number when that is taken too. Nothing is lost for want of a good id.
 */
export function uniqueId(
  at: Cursor,
  {id, code}: Named,
  prefix: string,
  taken: {has(id: string): boolean; size: number},
): string {
  const good = id !== null && idPattern.test(id);
  if (good && !taken.has(id)) return id;
  const idCursor = field(at, 'id');
  // Nobody sees an id: one that is not there costs the reader nothing.
  if (isAbsent(idCursor)) addProblem(idCursor, 'missing-field', 'warning');
  else addProblem(idCursor, good ? 'duplicate-id' : 'bad-id', 'repaired');
  const stem = prefix + (code ?? id ?? String(taken.size + 1)).slice(0, 64).replace(/[^\w-]+/g, '-');
  return firstUnused(stem, taken);
}

function firstUnused(stem: string, taken: {has(id: string): boolean; size: number}): string {
  let free = stem;
  for (let number = taken.size + 1; taken.has(free); number++) free = `${stem}-${number}`;
  return free;
}
