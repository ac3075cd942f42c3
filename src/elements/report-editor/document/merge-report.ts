import {isRecord, isSameJson, recordsOf, type DocumentRecord} from './json.ts';

/**
 * Merges what was edited in the grid into the report document that was opened: a field that differs between the import
 * of the table as it was read (`before`) and as it is now (`after`) replaces that of `original`; all others stay,
 * known to the grid or not.
 */
export function mergeReport(
  original: DocumentRecord,
  before: DocumentRecord,
  after: DocumentRecord,
): DocumentRecord {
  if (isSameJson(before, after)) return original;
  const beforeById = recordsBy('id', before['indicators']);
  const originalById = recordsBy('id', original['indicators']);
  const indicators = recordsOf(after['indicators']).map((indicator) => {
    const id = String(indicator['id']);
    const [kept, read] = [originalById.get(id), beforeById.get(id)];
    if (!kept || !read) return withUnit(indicator, after);
    return mergeIndicator(kept, withUnit(read, before), withUnit(indicator, after));
  });
  const groups = mergeAdded('groups', 'id', [original, before, after]);
  const places = mergeAdded('places', 'code', [original, before, after]);
  return withoutAbsent({...original, places, groups, indicators});
}

function recordsBy(key: 'id' | 'period', list: unknown): ReadonlyMap<string, DocumentRecord> {
  return new Map(recordsOf(list).map((record) => [String(record[key]), record]));
}

/** The unit itself in place of its key, because documents name their units differently. */
function withUnit(indicator: DocumentRecord, {units}: DocumentRecord): DocumentRecord {
  const unit = isRecord(units) ? units[String(indicator['unit'])] : undefined;
  return unit === undefined ? indicator : {...indicator, unit};
}

function mergeIndicator(kept: DocumentRecord, before: DocumentRecord, after: DocumentRecord): DocumentRecord {
  const merged = {...kept};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (name === 'observations') merged[name] = mergeObservations(kept, before, after);
    else if (name === 'disaggregations') merged[name] = mergeParts(kept, before, after);
    else if (!isSameJson(before[name], after[name])) merged[name] = after[name];
  }
  return withoutAbsent(merged);
}

/** An edited part keeps its label, and the fields of its figures that the grid does not show. */
function mergeParts(kept: DocumentRecord, before: DocumentRecord, after: DocumentRecord): unknown {
  if (isSameJson(before['disaggregations'], after['disaggregations'])) return kept['disaggregations'];
  const [keptParts, beforeParts] = [kept, before].map(
    ({disaggregations}) => new Map(recordsOf(disaggregations).map((part) => [partKey(part), part])),
  );
  return recordsOf(after['disaggregations']).map((part) => {
    const keptPart = keptParts?.get(partKey(part));
    const read = beforeParts?.get(partKey(part));
    if (!keptPart || !read) return part;
    const targets = isSameJson(read['targets'], part['targets']) ? keptPart['targets'] : part['targets'];
    return withoutAbsent({...keptPart, targets, observations: mergeObservations(keptPart, read, part)});
  });
}

function partKey({dimensions}: DocumentRecord): string {
  const entries = isRecord(dimensions) ? Object.entries(dimensions) : [];
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An emptied field is undefined, which a document does not have. */
function withoutAbsent(record: DocumentRecord): DocumentRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** An edited observation keeps the fields that the grid does not show, such as its note. */
function mergeObservations(kept: DocumentRecord, before: DocumentRecord, after: DocumentRecord): unknown {
  if (isSameJson(before['observations'], after['observations'])) return kept['observations'];
  const keptByPeriod = recordsBy('period', kept['observations']);
  const beforeByPeriod = recordsBy('period', before['observations']);
  return recordsOf(after['observations']).map((observation) => {
    const period = String(observation['period']);
    const [keptRecord, read] = [keptByPeriod.get(period), beforeByPeriod.get(period)];
    if (keptRecord && isSameJson(read, observation)) return keptRecord;
    const {value: _value, missing: _missing, flags: _flags, raw: _raw, ...hidden} = keptRecord ?? {};
    return {...hidden, ...observation};
  });
}

/** Adds the groups or places that the edits made; those of the document stay. */
function mergeAdded(
  list: 'groups' | 'places',
  key: 'id' | 'code',
  [original, before, after]: readonly [DocumentRecord, DocumentRecord, DocumentRecord],
): unknown {
  const known = new Set(
    [original, before].flatMap((content) => recordsOf(content[list]).map((item) => item[key])),
  );
  const added = recordsOf(after[list]).filter((item) => !known.has(item[key]));
  return added.length ? [...recordsOf(original[list]), ...added] : original[list];
}
