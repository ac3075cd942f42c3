import {field, located, note} from './read-cursor.ts';
import type {Cursor, Log} from './read-cursor.ts';
import {dictionary, integer, list, mended, or, record, string, text} from './read-field.ts';
import type {Reader} from './read-field.ts';
import {mendedId} from './read-id.ts';
import {code} from './read-observation.ts';
import {parents} from './read-parent.ts';
import {organization} from './read-party.ts';
import type {Group, LocalizedText} from './report.ts';

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
