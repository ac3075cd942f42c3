import {releaseFolder} from '../release.ts';
import type {Indicator} from './indicator.ts';
import type {Source} from './organization.ts';
import type {Report} from './report.ts';
import type {Unit} from './unit.ts';

type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | {readonly [name: string]: JsonValue};
type JsonObject = {readonly [name: string]: JsonValue};

/**
 * Returns the report as a document of the format, which `readReport` reads back as the same report. Omits absent
 * values, writes each unit once in `units`, and does not repeat what an indicator inherits.
 */
export function serializeReport(report: Report): JsonObject {
  const units = writeUnits(report.indicators);
  return {
    ...reportFields(report, units),
    indicators: report.indicators.map((indicator) => indicatorFields(indicator, report, units)),
  };
}

/** Returns the document as the text of a `.json` file. */
export function reportJson(report: Report, schema: string | null = null): string {
  const units = writeUnits(report.indicators);
  const document = {
    ...(schema && {$schema: schema}),
    ...reportFields(report, units),
    // One at a time: the fields of all indicators take as much memory as the report.
    indicators: report.indicators.map((indicator) => ({
      toJSON: () => indicatorFields(indicator, report, units),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The document without its indicators. */
function reportFields(report: Report, units: WrittenUnits): JsonObject {
  const {schemaVersion, id, defaultLanguage, title, groups, indicators: _, ...rest} = report;
  return {
    ...fields({schemaVersion, id, defaultLanguage, title, ...rest, shownPlace: null}),
    ...(units.records.size && {units: Object.fromEntries(units.records)}),
    groups: groups.map(fields),
  };
}

/** The units of a document by key, and the key of each unit of the report. */
interface WrittenUnits {
  readonly records: ReadonlyMap<string, JsonObject>;
  readonly keys: ReadonlyMap<Unit, string>;
}

/** The distinct units, by their JSON. A key is the kind, with a number when several units are of one kind. */
function writeUnits(indicators: readonly Indicator[]): WrittenUnits {
  const records = new Map<string, JsonObject>();
  const keys = new Map<Unit, string>();
  const keysByContent = new Map<string, string>();
  const perKind = new Map<string, number>();
  for (const {unit} of indicators) {
    if (keys.has(unit)) continue;
    const record = unitFields(unit);
    const content = JSON.stringify(record);
    let key = keysByContent.get(content);
    if (key === undefined) {
      const count = (perKind.get(unit.kind) ?? 0) + 1;
      perKind.set(unit.kind, count);
      key = count > 1 ? `${unit.kind}-${count}` : unit.kind;
      keysByContent.set(content, key);
      records.set(key, record);
    }
    keys.set(unit, key);
  }
  return {records, keys};
}

function unitFields({multiplier, position, ...unit}: Unit): JsonObject {
  const {change, ...rest} = fields(unit);
  const isStated = change !== null && typeof change === 'object' && Object.keys(change).length > 0;
  return {
    ...rest,
    ...(multiplier && {multiplier}),
    ...(position === 'before' && {position}),
    ...(isStated && {change}),
  };
}

function indicatorFields(indicator: Indicator, report: Report, units: WrittenUnits): JsonObject {
  const {unit, bounds, comparison, neutralThreshold, rounding, source, observations, revisions, ...rest} =
    indicator;
  const isSame = (a: object | null, b: object | null): boolean =>
    a === b || JSON.stringify(a) === JSON.stringify(b);
  return {
    ...fields({...rest, whole: null}),
    unit: units.keys.get(unit) ?? unit.kind,
    observations: observations.map((observation) =>
      addFields({period: observation.period, value: observation.value}, observation),
    ),
    ...(revisions.length > 0 && {
      revisions: revisions.map((revision) => ({
        period: revision.period,
        was: revision.was,
        is: revision.is,
        ...fields(revision),
      })),
    }),
    ...(!isSame(bounds, unit.bounds) && fields({bounds})),
    ...(!isSame(comparison, report.comparison) && fields({comparison})),
    ...(neutralThreshold && {neutralThreshold}),
    ...(rounding !== 'displayed' && {rounding}),
    ...(source && {source: sourceField(source, report)}),
  };
}

function sourceField(source: Source, {sources}: Report): JsonValue {
  return source.id !== null && sources.includes(source) ? source.id : fields(source);
}

/** The fields of a record that are neither null nor empty. */
function fields(record: object): JsonObject {
  return addFields({}, record);
}

/** Adds the fields of a record that are neither null nor empty. Returns the same object. */
function addFields(json: Record<string, JsonValue>, record: object): JsonObject {
  // A loop without lists: a report may have hundreds of thousands of observations. No name is `__proto__`, because
  // names begin with a letter.
  for (const name of Object.keys(record)) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value === null || (Array.isArray(value) && !value.length)) continue;
    const field = toJson(value);
    if (field !== null && !isEmpty(field)) json[name] = field;
  }
  return json;
}

function isEmpty(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function toJson(value: unknown): JsonValue {
  if (value instanceof Map) return fields(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) return withNullValue(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Keeps `value: null` in a missing observation: it is part of the format. */
function withNullValue(record: object): JsonValue {
  const json = fields(record);
  return Object.hasOwn(json, 'missing') ? {value: null, ...json} : json;
}

const schemaFile = 'indicator-report.schema.json';

/** URL of the JSON Schema of the format, for editors: that of the release, else relative to the document. */
export const schemaUrl = `${releaseFolder()}${schemaFile}`;

/** URL of the JSON Schema for a document whose schema is in another folder. */
export function schemaUrlIn(folder: string): string {
  return `${releaseFolder(folder)}${schemaFile}`;
}
