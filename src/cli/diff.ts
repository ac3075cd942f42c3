import type {Report} from '../model/report/report.ts';
import {serializeReport} from '../model/report/serialize.ts';

/** One value that differs between two reports. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Ids and periods instead of list indexes: `indicators/in-03-01-01/observations/2021/value`. */
  readonly path: string;
  /** Null for an added value. */
  readonly before: unknown;
  /** Null for a removed value. */
  readonly after: unknown;
}

/** Compares two reports record by record. Records are matched by id or period. */
export function differences(before: Report, after: Report): readonly Difference[] {
  return diffTrees('', keyLists(serializeReport(before)), keyLists(serializeReport(after)));
}

type Tree = {readonly [name: string]: unknown};

function diffTrees(path: string, before: Tree, after: Tree): readonly Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => diffValues(path ? `${path}/${name}` : name, before[name], after[name]));
}

function diffValues(path: string, before: unknown, after: unknown): readonly Difference[] {
  if (before === undefined) return [{kind: 'added', path, before: null, after}];
  if (after === undefined) return [{kind: 'removed', path, before, after: null}];
  if (isTree(before) && isTree(after)) return diffTrees(path, before, after);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{kind: 'changed', path, before, after}];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Replaces every list of records by an object, so that records are compared by key and not by index. */
function keyLists(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, keyValue(value)]));
}

function keyValue(value: unknown): unknown {
  if (Array.isArray(value)) return listByKey(value);
  return isTree(value) ? keyLists(value) : value;
}

/** The list itself when a record has no key, or when two have the same. */
function listByKey(list: readonly unknown[]): unknown {
  const keys = list.map((record) => (isTree(record) ? (record['id'] ?? record['period']) : undefined));
  if (!list.length || new Set(keys).size < list.length || keys.includes(undefined)) return list;
  return Object.fromEntries(list.map((record, index) => [String(keys[index]), keyValue(record)]));
}
