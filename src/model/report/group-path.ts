import {memoizeByObject} from '../memoize.ts';
import type {Group} from './group.ts';
import type {Report} from './report.ts';

/** Returns the group with that id and its ancestors, the topmost first; empty for an unknown id and for `null`. */
export function groupPath({groups}: Pick<Report, 'groups'>, groupId: string | null): readonly Group[] {
  const byId = groupIndex(groups);
  const path: Group[] = [];
  for (let group = byId.get(groupId); group; group = byId.get(group.parentId)) path.unshift(group);
  return path;
}

const groupIndex = memoizeByObject(
  (groups: readonly Group[]): ReadonlyMap<string | null, Group> =>
    new Map(groups.map((group) => [group.id, group])),
);
