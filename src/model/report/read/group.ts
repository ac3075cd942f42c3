import {field, addProblem, finishRecord, type Cursor, type ReadContext} from './cursor.ts';
import {
  mapOf,
  integer,
  arrayOf,
  requiredOrDefault,
  withDefault,
  readRecord,
  readString,
  readText,
  type Reader,
} from './field.ts';
import {uniqueId} from './id.ts';
import {readCode} from './observation.ts';
import {readOrganization} from './organization.ts';
import type {Group} from '../group.ts';
import type {LocalizedText} from '../localized-text.ts';

/** Deeper than any policy goes, so that whoever walks down needs no guard of his own. */
const maxDepth = 20;

interface RawChild {
  readonly at: Cursor;
  readonly draft: {readonly parentId: string | null};
}

/** The parent of each group by id. An unheard-of one is left out; a climb that does not end is cut where it began. */
export function resolveParents(
  children: ReadonlyMap<string, RawChild>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const parentOf = new Map([...children].map(([id, child]) => [id, parent(child, ids)]));
  for (const [id, {at}] of children) {
    if (reachesRoot(id, parentOf)) continue;
    parentOf.set(id, null);
    addProblem(field(at, 'parentId'), 'cycle');
  }
  return parentOf;
}

function parent({at, draft}: RawChild, ids: ReadonlyMap<string, string>): string | null {
  if (draft.parentId === null) return null;
  return ids.get(draft.parentId) ?? addProblem(field(at, 'parentId'), 'unknown-group') ?? null;
}

function reachesRoot(id: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = id;
  for (let steps = 0; at !== null && steps < maxDepth; steps++) at = parentOf.get(at) ?? null;
  return at === null;
}

/** A group as it stands in the document: its id may be unusable, its parent unheard of. */
interface RawGroup extends Omit<Group, 'id' | 'title'> {
  readonly id: string | null;
  readonly title: LocalizedText | null;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** From an id as the document writes it to the id of the group that it means. */
  readonly ids: ReadonlyMap<string, string>;
}

const readRawGroup: Reader<RawGroup> = readRecord<RawGroup>(
  {
    kind: requiredOrDefault(readString, 'group'),
    declaredCounts: withDefault<Group['declaredCounts']>(mapOf(integer(0)), new Map()),
    notes: withDefault(arrayOf(readText), Object.freeze([])),
  },
  {
    id: readString,
    parentId: readString,
    code: readCode,
    label: readText,
    title: readText,
    description: readText,
    responsible: readOrganization,
  },
);

/** The drafts of all groups; `linked` makes groups of them. */
export const readRawGroups = arrayOf(readRawGroup);

/** Groups with ids and parents that hold. Of two with one id the first stays; an odd parent leaves a root. */
export function linkGroups(drafts: readonly RawGroup[], log: ReadContext): Groups {
  const ids = new Map<string, string>();
  const rawById = new Map<string, {readonly at: Cursor; readonly draft: RawGroup}>();
  for (const one of drafts) {
    const at = log.cursorByRecord.get(one);
    if (!at || isDuplicate(one, ids, at)) continue;
    const id = uniqueId(at, one, 'gr-', rawById);
    ids.set(one.id ?? id, id);
    rawById.set(id, {at, draft: one});
  }
  const parentOf = resolveParents(rawById, ids);
  const groups = [...rawById].map(([id, {at, draft}]) => group(at, draft, id, parentOf.get(id) ?? null));
  return {groups: Object.freeze(groups), ids};
}

function isDuplicate({id}: RawGroup, ids: ReadonlyMap<string, string>, at: Cursor): boolean {
  const again = id !== null && ids.has(id);
  if (again) addProblem(field(at, 'id'), 'duplicate-id');
  return again;
}

function group(at: Cursor, draft: RawGroup, id: string, parentId: string | null): Group {
  if (!draft.title) addProblem(field(at, 'title'), 'missing-field', 'repaired');
  const title = draft.title ?? draft.label ?? new Map([[at.context.language, draft.code ?? id]]);
  return finishRecord(at, {...draft, id, parentId, title});
}
