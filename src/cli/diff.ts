import {serializeReport} from '../model/report/serialize.ts';
import type {Report} from '../model/report/report.ts';

/** One thing that differs between two reports. */
export interface Difference {
  readonly kind: 'added' | 'vanished' | 'revised';
  /** Names, not places: `indicators/in-03-01-01/observations/2021/value`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What was added, revised or has vanished, record by record; records are matched by id or period. */
export function differences(before: Report, after: Report): readonly Difference[] {
  return diffTrees('', keyLists(serializeReport(before)), keyLists(serializeReport(after)));
}

type Tree = {readonly [name: string]: unknown};

function diffTrees(path: string, before: Tree, after: Tree): readonly Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): readonly Difference[] => {
    const place = path ? `${path}/${name}` : name;
    const [old, now] = [before[name], after[name]];
    if (old === undefined) return [{kind: 'added', path: place, before: null, after: now}];
    if (now === undefined) return [{kind: 'vanished', path: place, before: old, after: null}];
    if (isTree(old) && isTree(now)) return diffTrees(place, old, now);
    return JSON.stringify(old) === JSON.stringify(now)
      ? []
      : [{kind: 'revised', path: place, before: old, after: now}];
  });
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists of records become records by name. */
function keyLists(value: Tree): Tree {
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, branch(child)]));
}

function branch(value: unknown): unknown {
  if (Array.isArray(value)) return listByKey(value);
  return isTree(value) ? keyLists(value) : value;
}

function listByKey(list: readonly unknown[]): unknown {
  const names = list.map((one) => (isTree(one) ? (one['id'] ?? one['period']) : undefined));
  if (!list.length || new Set(names).size < list.length || names.includes(undefined)) return list;
  return Object.fromEntries(list.map((one, index) => [String(names[index]), branch(one)]));
}
