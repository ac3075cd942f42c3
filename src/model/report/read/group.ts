import {field, addProblem, type Cursor} from './cursor.ts';
import {
  mapOf,
  oneOf,
  integer,
  arrayOf,
  requiredOrDefault,
  withDefault,
  readRecord,
  readString,
  readText,
  readTexts,
  type Reader,
} from './field.ts';
import {uniqueId} from './id.ts';
import {readCode} from './observation.ts';
import {readOrganization} from './organization.ts';
import type {Group} from '../group.ts';
import type {LocalizedText} from '../localized-text.ts';
import {shortNameBases} from '../short-name.ts';

/** Maximum depth of groups, more than any policy needs. Recursion over groups may rely on it. */
const maxDepth = 20;

interface RawChild {
  readonly cursor: Cursor;
  readonly draft: {readonly parentId: string | null};
}

/** Returns the parent id of each group. An unknown parent, a cycle or a chain that is too deep makes a group a root. */
export function resolveParents(
  children: ReadonlyMap<string, RawChild>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const parentOf = new Map([...children].map(([id, child]) => [id, parent(child, ids)]));
  for (const [id, {cursor}] of children) {
    if (reachesRoot(id, parentOf)) continue;
    parentOf.set(id, null);
    addProblem(field(cursor, 'parentId'), 'cycle');
  }
  return parentOf;
}

function parent({cursor, draft}: RawChild, ids: ReadonlyMap<string, string>): string | null {
  if (draft.parentId === null) return null;
  return ids.get(draft.parentId) ?? addProblem(field(cursor, 'parentId'), 'unknown-group') ?? null;
}

function reachesRoot(id: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  let ancestorId: string | null = id;
  for (let depth = 0; ancestorId !== null && depth < maxDepth; depth++)
    ancestorId = parentOf.get(ancestorId) ?? null;
  return ancestorId === null;
}

/** A group as written in the document: its id can be unusable and its parent unknown. */
interface RawGroup extends Omit<Group, 'id' | 'title'> {
  readonly id: string | null;
  readonly title: LocalizedText | null;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** From an id as written in the document to the id of the group. */
  readonly ids: ReadonlyMap<string, string>;
}

const readRawGroup: Reader<RawGroup> = readRecord<RawGroup>(
  {
    kind: requiredOrDefault(readString, 'group'),
    declaredCounts: withDefault<Group['declaredCounts']>(mapOf(integer(0)), new Map()),
    notes: readTexts,
    editorNotes: readTexts,
  },
  {
    id: readString,
    parentId: readString,
    code: readCode,
    label: readText,
    title: readText,
    shortName: readText,
    shortNameBasis: oneOf(shortNameBases),
    description: readText,
    responsible: readOrganization,
  },
);

interface PlacedGroup {
  readonly cursor: Cursor;
  readonly draft: RawGroup;
}

/** Reads the groups as written; `linkGroups` resolves their ids and parents. */
export const readRawGroups = arrayOf((cursor): PlacedGroup | undefined => {
  const draft = readRawGroup(cursor);
  return draft && {cursor, draft};
});

/** Returns groups with unique ids and valid parents. Of two groups with the same id the first is kept. */
export function linkGroups(drafts: readonly PlacedGroup[]): Groups {
  const ids = new Map<string, string>();
  const rawById = new Map<string, PlacedGroup>();
  for (const {cursor, draft} of drafts) {
    if (isDuplicate(draft, ids, cursor)) continue;
    const id = uniqueId(cursor, draft, 'gr-', rawById);
    ids.set(draft.id ?? id, id);
    rawById.set(id, {cursor, draft});
  }
  const parentOf = resolveParents(rawById, ids);
  const groups = [...rawById].map(([id, {cursor, draft}]) =>
    group(cursor, draft, id, parentOf.get(id) ?? null),
  );
  return {groups: Object.freeze(groups), ids};
}

function isDuplicate({id}: RawGroup, ids: ReadonlyMap<string, string>, cursor: Cursor): boolean {
  const isRepeated = id !== null && ids.has(id);
  if (isRepeated) addProblem(field(cursor, 'id'), 'duplicate-id');
  return isRepeated;
}

function group(cursor: Cursor, draft: RawGroup, id: string, parentId: string | null): Group {
  if (!draft.title) addProblem(field(cursor, 'title'), 'missing-field', 'repaired');
  const title = draft.title ?? draft.label ?? new Map([[cursor.context.language, draft.code ?? id]]);
  return Object.freeze({...draft, id, parentId, title});
}
