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
  const units = unitKeys(report.indicators);
  const {schemaVersion, id, defaultLanguage, title, groups, indicators, ...rest} = report;
  return {
    ...fields({schemaVersion, id, defaultLanguage, title, ...rest}),
    ...(units.size && {
      units: Object.fromEntries([...units.values()].map(({key, unit}) => [key, unitFields(unit)])),
    }),
    groups: groups.map((group) => fields({...group})),
    indicators: indicators.map((indicator) => indicatorFields(indicator, report, units)),
  };
}

/** Returns the document as the text of a `.json` file. */
export function reportJson(report: Report, schema: string | null = null): string {
  return `${JSON.stringify({...(schema && {$schema: schema}), ...serializeReport(report)}, null, 2)}\n`;
}

interface KeyedUnit {
  readonly key: string;
  readonly unit: Unit;
}

/** Keys of the distinct units, by their JSON: the kind, with a number when several units are of one kind. */
function unitKeys(indicators: readonly Indicator[]): ReadonlyMap<string, KeyedUnit> {
  const keys = new Map<string, KeyedUnit>();
  const perKind = new Map<string, number>();
  for (const {unit} of indicators) {
    const content = JSON.stringify(unitFields(unit));
    if (keys.has(content)) continue;
    const count = (perKind.get(unit.kind) ?? 0) + 1;
    perKind.set(unit.kind, count);
    keys.set(content, {key: count > 1 ? `${unit.kind}-${count}` : unit.kind, unit});
  }
  return keys;
}

function unitFields({multiplier, position, ...unit}: Unit): JsonObject {
  const {change, ...rest} = fields({...unit});
  const isStated = change !== null && typeof change === 'object' && Object.keys(change).length > 0;
  return {
    ...rest,
    ...(multiplier && {multiplier}),
    ...(position === 'before' && {position}),
    ...(isStated && {change}),
  };
}

function indicatorFields(
  indicator: Indicator,
  report: Report,
  units: ReadonlyMap<string, KeyedUnit>,
): JsonObject {
  const {unit, bounds, comparison, neutralThreshold, rounding, source, observations, revisions, ...rest} =
    indicator;
  const isSame = (a: object | null, b: object | null): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    ...fields({...rest}),
    unit: units.get(JSON.stringify(unitFields(unit)))?.key ?? unit.kind,
    observations: observations.map((observation) =>
      addFields({period: observation.period, value: observation.value}, {...observation}),
    ),
    ...(revisions.length > 0 && {
      revisions: revisions.map((revision) => ({
        period: revision.period,
        was: revision.was,
        is: revision.is,
        ...fields({...revision}),
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
  return source.id !== null && sources.includes(source) ? source.id : fields({...source});
}

/** The fields of a record that are neither null nor empty. */
function fields(record: Readonly<Record<string, unknown>>): JsonObject {
  return addFields({}, record);
}

/** Adds the fields of a record that are neither null nor empty. Returns the same object. */
function addFields(json: Record<string, JsonValue>, record: Readonly<Record<string, unknown>>): JsonObject {
  // A loop without lists: a report may have hundreds of thousands of observations. No name is `__proto__`, because
  // names begin with a letter.
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (value === null) continue;
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
  const {missing = null} = {...record} as {readonly missing?: unknown};
  return {...(missing !== null && {value: null}), ...fields({...record})};
}

const schemaFile = 'indicator-report.schema.json';

/** URL of the JSON Schema of the format, for editors: that of the release, else relative to the document. */
export const schemaUrl = `${releaseFolder()}${schemaFile}`;

/** URL of the JSON Schema for a document whose schema is in another folder. */
export function schemaUrlIn(folder: string): string {
  return `${releaseFolder(folder)}${schemaFile}`;
}
