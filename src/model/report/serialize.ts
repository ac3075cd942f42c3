import type {Indicator} from './indicator.ts';
import type {Source} from './organization.ts';
import type {Report} from './report.ts';
import type {Unit} from './unit.ts';

type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | {readonly [name: string]: JsonValue};
type JsonObject = {readonly [name: string]: JsonValue};

/**
 * The report as its format writes it: what `readReport` reads back as the same report. Absent things are left out,
 * units that several indicators share stand once in `units`, and what an indicator takes over is not repeated.
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

/** The same as the text of a `.json` file. */
export function reportJson(report: Report, schema: string | null = null): string {
  return `${JSON.stringify({...(schema && {$schema: schema}), ...serializeReport(report)}, null, 2)}\n`;
}

interface KeyedUnit {
  readonly key: string;
  readonly unit: Unit;
}

/** A key for each unit, by its content: its kind, with a number where several units are of one kind. */
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
  const {unit, bounds, comparison, neutralThreshold, rounding, source, observations, ...rest} = indicator;
  const same = (a: object | null, b: object | null): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    ...fields({...rest}),
    unit: units.get(JSON.stringify(unitFields(unit)))?.key ?? unit.kind,
    observations: observations.map((one) => ({period: one.period, value: one.value, ...fields({...one})})),
    ...(!same(bounds, unit.bounds) && fields({bounds})),
    ...(!same(comparison, report.comparison) && fields({comparison})),
    ...(neutralThreshold && {neutralThreshold}),
    ...(rounding !== 'displayed' && {rounding}),
    ...(source && {source: sourceField(source, report)}),
  };
}

function sourceField(source: Source, {sources}: Report): JsonValue {
  return source.id !== null && sources.includes(source) ? source.id : fields({...source});
}

/** Everything of a record that is there. */
function fields(record: Readonly<Record<string, unknown>>): JsonObject {
  const entries = Object.entries(record).flatMap(([name, value]) => {
    const got = toJson(value);
    return got === null || isEmpty(got) ? [] : [[name, got] as const];
  });
  return Object.fromEntries(entries);
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

/** A record without a figure says so: `value: null` is part of the format. */
function withNullValue(record: object): JsonValue {
  const isMissing = 'missing' in record && record.missing !== null;
  return {...(isMissing && {value: null}), ...fields({...record})};
}

/** Where editors find the schema of the format: the file that the package publishes. */
export const schemaUrl = 'https://unpkg.com/avance/dist/indicator-report.schema.json';
