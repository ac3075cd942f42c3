import {field, note} from './read-cursor.ts';
import type {Cursor} from './read-cursor.ts';

/** Deeper than any policy goes, so that whoever walks down needs no guard of his own. */
const deepest = 20;

interface Child {
  readonly at: Cursor;
  readonly draft: {readonly parentId: string | null};
}

/** The parent of each group by id. An unheard-of one is left out; a climb that does not end is cut where it began. */
export function parents(
  children: ReadonlyMap<string, Child>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const parentOf = new Map([...children].map(([id, child]) => [id, parent(child, ids)]));
  for (const [id, {at}] of children) {
    if (reachesTop(id, parentOf)) continue;
    parentOf.set(id, null);
    note(field(at, 'parentId'), 'cycle');
  }
  return parentOf;
}

function parent({at, draft}: Child, ids: ReadonlyMap<string, string>): string | null {
  if (draft.parentId === null) return null;
  return ids.get(draft.parentId) ?? note(field(at, 'parentId'), 'unknown-group') ?? null;
}

function reachesTop(id: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = id;
  for (let steps = 0; at !== null && steps < deepest; steps++) at = parentOf.get(at) ?? null;
  return at === null;
}
