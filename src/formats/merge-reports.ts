import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import {serializeReport} from '../model/report/serialize.ts';
import {ImportLog} from './base/import-log.ts';
import type {ImportResult} from './base/import-result.ts';
import {getList, getPath, getRecord, getText, type JsonRecord} from './cube/json-path.ts';
import {mergeRecords, type PlacedRecord} from './merge-records.ts';
import {ownOptions} from '../model/own.ts';

/** The report of one of several files. */
export interface ReportPart {
  /** Name of the file. */
  readonly name: string;
  readonly report: Report;
  /** First row of each indicator; empty for a format without rows. */
  readonly lines: readonly number[];
}

/**
 * Makes one report of several files; the first has the title, the id and the language. An indicator is the same in two
 * files when code, name, group and unit are. Two values for one figure are a problem with both places.
 */
export function mergeReports(parts: readonly ReportPart[]): ImportResult {
  const log = new ImportLog();
  const documents = parts.map(({report}) => withoutGroupCodes(withInlineUnits(serializeReport(report))));
  const [first = {}] = documents;
  const merged = (list: string, keyOf: (record: JsonRecord) => string): readonly JsonRecord[] =>
    mergeRecords(placedRecords(list, documents, parts), keyOf, log);
  const groups = merged('groups', (group) => getText(group, 'id') ?? '');
  const document = {
    ...first,
    groups,
    indicators: withGroupCodes(withOwnIds(merged('indicators', identity)), groups),
    ...placesOf(documents),
    ...unionOf('sources', documents),
    ...unionOf('notes', documents),
    ...unionOf('glossary', documents),
  };
  const {report, problems} = readReport(document, checkConsistency);
  const located = problems.map(({code, severity, path, found}) => {
    return {code, severity, row: null, column: path, found} as const;
  });
  return {report, problems: [...log.problems, ...located]};
}

function placedRecords(
  list: string,
  documents: readonly JsonRecord[],
  parts: readonly ReportPart[],
): readonly PlacedRecord[] {
  return documents.flatMap((document, index) => {
    const {name = '', lines = []} = ownOptions<Partial<ReportPart>>(parts[index] ?? {});
    return getList(document, list).map((record, position) => {
      const line = list === 'indicators' ? lines[position] : undefined;
      return {record: getRecord(record), place: line === undefined ? name : `${name}:${line}`};
    });
  });
}

function identity(indicator: JsonRecord): string {
  return JSON.stringify(['code', 'name', 'groupId', 'unit'].map((field) => indicator[field] ?? null));
}

/** Each indicator with its unit and its comparison, which a document writes once for many. */
function withInlineUnits(document: JsonRecord): JsonRecord {
  const {units, comparison, ...rest} = document;
  const indicators = getList(document, 'indicators').map((indicator) => ({
    ...(comparison ? {comparison} : {}),
    ...getRecord(indicator),
    unit: getPath(units, getText(indicator, 'unit') ?? ''),
  }));
  return {...rest, ...(comparison ? {comparison} : {}), indicators};
}

function countByGroup(indicators: readonly unknown[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const indicator of indicators) {
    const id = getText(indicator, 'groupId');
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function codesById(groups: readonly unknown[]): ReadonlyMap<string | null, string | null> {
  return new Map(groups.map((group) => [getText(group, 'id'), getText(group, 'code')]));
}

/** Leaves out the code of the only indicator of a group, where it is that of the group: another file may have more. */
function withoutGroupCodes(document: JsonRecord): JsonRecord {
  const indicators = getList(document, 'indicators');
  const [counts, codes] = [countByGroup(indicators), codesById(getList(document, 'groups'))];
  return {
    ...document,
    indicators: indicators.map((indicator) => {
      const {code, ...rest} = getRecord(indicator);
      const groupId = getText(indicator, 'groupId');
      const isOfGroup = counts.get(groupId) === 1 && code === codes.get(groupId);
      return code === undefined || isOfGroup ? rest : {...rest, code};
    }),
  };
}

/** Gives the code of a group to its only indicator. */
function withGroupCodes(
  indicators: readonly JsonRecord[],
  groups: readonly JsonRecord[],
): readonly JsonRecord[] {
  const [counts, codes] = [countByGroup(indicators), codesById(groups)];
  return indicators.map((indicator) => {
    const groupId = getText(indicator, 'groupId');
    const code = counts.get(groupId) === 1 ? codes.get(groupId) : null;
    return code ? {code, ...indicator} : indicator;
  });
}

/** Gives another id to an indicator whose id is that of another one. */
function withOwnIds(indicators: readonly JsonRecord[]): readonly JsonRecord[] {
  const ids = new Set<string>();
  return indicators.map((indicator) => {
    const base = getText(indicator, 'id') ?? 'in';
    let id = base;
    for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
    ids.add(id);
    return {...indicator, id};
  });
}

/** The places of all documents; the first name of a code counts. */
function placesOf(documents: readonly JsonRecord[]): JsonRecord {
  const byCode = new Map<string | null, unknown>();
  for (const place of documents.flatMap((document) => getList(document, 'places'))) {
    const code = getText(place, 'code');
    if (!byCode.has(code)) byCode.set(code, place);
  }
  return byCode.size ? {places: [...byCode.values()]} : {};
}

/** The distinct entries of a list in all documents. */
function unionOf(list: string, documents: readonly JsonRecord[]): JsonRecord {
  const entries = documents.flatMap((document) => getList(document, list));
  const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return distinct.size ? {[list]: [...distinct.values()]} : {};
}
