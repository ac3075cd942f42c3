import {field, note, located, type Cursor, type Log} from './cursor.ts';
import {dictionary, integer, list, mended, or, record, string, text, type Reader} from './field.ts';
import {mendedId} from './id.ts';
import {code} from './observation.ts';
import {organization} from './organization.ts';
import type {Group, LocalizedText} from '../report.ts';

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

/** A group as it stands in the document: its id may be unusable, its parent unheard of. */
interface Draft extends Omit<Group, 'id' | 'title'> {
  readonly id: string | null;
  readonly title: LocalizedText | null;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** From an id as the document writes it to the id of the group that it means. */
  readonly ids: ReadonlyMap<string, string>;
}

const draft: Reader<Draft> = record<Draft>(
  {
    kind: mended(string, 'group'),
    declaredCounts: or<Group['declaredCounts']>(dictionary(integer(0)), new Map()),
    notes: or(list(text), Object.freeze([])),
  },
  {
    id: string,
    parentId: string,
    code,
    label: text,
    title: text,
    description: text,
    responsible: organization,
  },
);

/** The drafts of all groups; `linked` makes groups of them. */
export const groupDrafts = list(draft);

/** Groups with ids and parents that hold. Of two with one id the first stays; an odd parent leaves a root. */
export function linkedGroups(drafts: readonly Draft[], log: Log): Groups {
  const ids = new Map<string, string>();
  const named = new Map<string, {readonly at: Cursor; readonly draft: Draft}>();
  for (const one of drafts) {
    const at = log.origins.get(one);
    if (!at || isAgain(one, ids, at)) continue;
    const id = mendedId(at, one, 'gr-', named);
    ids.set(one.id ?? id, id);
    named.set(id, {at, draft: one});
  }
  const parentOf = parents(named, ids);
  const groups = [...named].map(([id, {at, draft}]) => group(at, draft, id, parentOf.get(id) ?? null));
  return {groups: Object.freeze(groups), ids};
}

function isAgain({id}: Draft, ids: ReadonlyMap<string, string>, at: Cursor): boolean {
  const again = id !== null && ids.has(id);
  if (again) note(field(at, 'id'), 'duplicate-id');
  return again;
}

function group(at: Cursor, draft: Draft, id: string, parentId: string | null): Group {
  if (!draft.title) note(field(at, 'title'), 'missing-field', 'mended');
  const title = draft.title ?? draft.label ?? new Map([[at.log.language, draft.code ?? id]]);
  return located(at, {...draft, id, parentId, title});
}
