import type {ImportLog} from './base/import-log.ts';
import {getEntries, getList, getRecord, getText, type JsonRecord} from './cube/json-path.ts';

/** A group or an indicator of a document, and where it is: `a.csv:12`. */
export interface PlacedRecord {
  readonly record: JsonRecord;
  readonly place: string;
}

/** Lists whose records are merged by their own key. */
const keyFields: Readonly<Record<string, string>> = {
  observations: 'period',
  targets: 'period',
  disaggregations: 'dimensions',
};
/** Fields that each file derives for itself. */
const derivedFields: readonly string[] = ['id', 'decimals', 'asPublished', 'comparison', 'bounds'];

/** Merges the records of one key, in the order of their first appearance. */
export function mergeRecords(
  records: readonly PlacedRecord[],
  keyOf: (record: JsonRecord) => string,
  log: ImportLog,
): readonly JsonRecord[] {
  const byKey = new Map<string, PlacedRecord>();
  for (const placed of records) {
    const key = keyOf(placed.record);
    const earlier = byKey.get(key);
    byKey.set(key, earlier ? mergePair(earlier, placed, log) : placed);
  }
  return [...byKey.values()].map(({record}) => record);
}

function mergePair(earlier: PlacedRecord, later: PlacedRecord, log: ImportLog): PlacedRecord {
  const fields = new Map(Object.entries(earlier.record));
  for (const [name, value] of Object.entries(later.record)) {
    const known = fields.get(name);
    const keyField = keyFields[name];
    if (known === undefined) fields.set(name, value);
    else if (keyField !== undefined) fields.set(name, mergeLists(name, keyField, [earlier, later], log));
    else if (name === 'decimals') fields.set(name, Math.max(Number(known), Number(value)));
    else if (!derivedFields.includes(name) && !isSame(known, value))
      reportConflict(name, [known, value], [earlier, later], log);
  }
  return {record: Object.fromEntries(fields), place: earlier.place};
}

type Pair = readonly [PlacedRecord, PlacedRecord];

/** The records of two lists by their key. Two values of one period are a conflict, and neither is used. */
function mergeLists(name: string, keyField: string, pair: Pair, log: ImportLog): readonly JsonRecord[] {
  const merged = new Map<string, JsonRecord>();
  const [earlier, later] = pair.map(({record}) => getList(record, name).map((entry) => getRecord(entry)));
  const keyOf = (entry: JsonRecord): string => sortedJson(entry[keyField]);
  for (const entry of earlier ?? []) merged.set(keyOf(entry), entry);
  for (const entry of later ?? []) {
    const key = keyOf(entry);
    const known = merged.get(key);
    if (!known) merged.set(key, entry);
    else if (name === 'disaggregations') merged.set(key, mergeParts(known, entry, pair, log));
    else if (known['value'] !== entry['value']) {
      const period = getText(entry, 'period') ?? '';
      reportConflict(period, [known['value'], entry['value']], pair, log);
      if (name === 'observations') merged.set(key, {period, value: null, missing: 'unknown'});
    }
  }
  return [...merged.values()];
}

/** Two disaggregations of the same categories. */
function mergeParts(known: JsonRecord, entry: JsonRecord, pair: Pair, log: ImportLog): JsonRecord {
  const [{place}, {place: laterPlace}] = pair;
  const parts: Pair = [
    {record: known, place},
    {record: entry, place: laterPlace},
  ];
  const targets = mergeLists('targets', 'period', parts, log);
  return {
    ...known,
    observations: mergeLists('observations', 'period', parts, log),
    ...(targets.length > 0 && {targets}),
  };
}

/** The same text for the same dimensions in another order. */
function sortedJson(value: unknown): string {
  const entries = [...getEntries(value)].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(typeof value === 'object' ? entries : value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function reportConflict(
  what: string,
  [known, value]: readonly [unknown, unknown],
  [earlier, later]: Pair,
  log: ImportLog,
): void {
  const text = (item: unknown): string => (typeof item === 'object' ? JSON.stringify(item) : String(item));
  const found = `${what}: ${text(known)} (${earlier.place}) ≠ ${text(value)} (${later.place})`;
  log.add({
    code: 'conflicting-files',
    severity: 'dropped',
    row: null,
    column: what,
    found,
    stopsReport: true,
  });
}
