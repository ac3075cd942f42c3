import {cubeReport, isTotal} from './cube.ts';
import type {CubeFigure, Metric} from './cube.ts';
import {slug} from '../table/group-builder.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {Imported} from '../import-table.ts';
import {Log} from '../base/import-problem.ts';
import {at, entriesAt, listAt, textAt} from './json-path.ts';

export function isSdmxJson(document: unknown): boolean {
  return Array.isArray(at(document, 'data', 'dataSets'));
}

interface Value {
  readonly id: string;
  readonly name: string;
}

interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly values: readonly Value[];
}

const metricIds = ['INDICATOR', 'SERIES', 'MEASURE', 'SUBJECT'];
const unitIds = ['UNIT_MEASURE', 'UNIT'];
const technical = ['FREQ', 'REPORTING_TYPE', ...unitIds];

/** An SDMX-JSON 2 data message with one time dimension. https://github.com/sdmx-twg/sdmx-json */
export function sdmxJson(document: unknown, options: ImportOptions): Imported {
  const log = new Log();
  const structure = at(document, 'data', 'structures', 0) ?? at(document, 'data', 'structure');
  const dimensions = (part: string): readonly Dimension[] =>
    listAt(structure, 'dimensions', part).map(dimension);
  const [whole, series, observation] = [
    dimensions('dataSet'),
    dimensions('series'),
    dimensions('observation'),
  ];
  const all = [...whole, ...series, ...observation];
  if (!all.some(({id}) => id === 'TIME_PERIOD')) {
    log.note({
      code: 'unknown-dimension',
      severity: 'fatal',
      row: null,
      column: null,
      seen: all.map(({id}) => id).join(', '),
    });
    return {report: null, problems: log.problems};
  }
  const title = name(structure);
  const shape = {whole, series, observation, lone: slug(title ?? 'metric'), structure, log};
  const figures = listAt(document, 'data', 'dataSets').flatMap((set) => ofDataSet(set, shape));
  const language = textAt(document, 'meta', 'contentLanguages', 0);
  const source = textAt(document, 'meta', 'sender', 'name');
  const updated = textAt(document, 'meta', 'prepared');
  return cubeReport(
    {title, updated, source, language, metrics: metrics(all, shape.lone, title, figures), figures},
    options,
    log,
  );
}

function dimension(found: unknown): Dimension {
  const id = textAt(found, 'id') ?? '';
  const values = listAt(found, 'values').map((value) => {
    const code = textAt(value, 'id') ?? textAt(value, 'value') ?? '';
    return {id: code, name: name(value) ?? code};
  });
  return {id, name: name(found) ?? id, values};
}

/** `name`, or the first of `names` by language. */
function name(found: unknown): string | null {
  return textAt(found, 'name') ?? textAt(entriesAt(found, 'names')[0]?.[1] ?? null);
}

function metrics(
  all: readonly Dimension[],
  lone: string,
  title: string | null,
  figures: readonly CubeFigure[],
): readonly Metric[] {
  const found = all.find(({id}) => metricIds.includes(id));
  const unit = all.find(({id}) => unitIds.includes(id))?.values;
  const used = new Set(figures.map(({metric}) => metric));
  return (found?.values ?? [{id: lone, name: title ?? lone}])
    .map((value) => ({
      id: metricId(value.id),
      code: found ? value.id : null,
      name: value.name,
      unit: unit?.length === 1 ? unitWord(unit[0]) : null,
      decimals: null,
      fields: {},
    }))
    .filter(({id}) => used.has(id));
}

/** `PT` is the code list's own name of percent. */
function unitWord(value: Value | undefined): string | null {
  return value === undefined ? null : /^(PT|PC|PERCENT)$/.test(value.id) ? '%' : value.name;
}

function metricId(id: string): string {
  return `in-${slug(id)}`;
}

interface Shape {
  readonly whole: readonly Dimension[];
  readonly series: readonly Dimension[];
  readonly observation: readonly Dimension[];
  readonly lone: string;
  readonly structure: unknown;
  readonly log: Log;
}

type Coordinate = readonly [Dimension, Value];

function ofDataSet(set: unknown, shape: Shape): readonly CubeFigure[] {
  const whole = shape.whole.flatMap((one) => (one.values[0] ? [[one, one.values[0]] as const] : []));
  const flat = ofObservations(at(set, 'observations'), whole, shape);
  const perSeries = entriesAt(set, 'series').flatMap(([key, series]) =>
    ofObservations(at(series, 'observations'), [...whole, ...coordinates(key, shape.series)], shape),
  );
  return [...flat, ...perSeries];
}

function ofObservations(found: unknown, around: readonly Coordinate[], shape: Shape): readonly CubeFigure[] {
  return entriesAt(found).map(([key, cell]) =>
    figure(cell, [...around, ...coordinates(key, shape.observation)], shape),
  );
}

/** `0:2:1` → the value of each dimension. */
function coordinates(key: string, dimensions: readonly Dimension[]): readonly Coordinate[] {
  return key.split(':').flatMap((place, index) => {
    const dimension = dimensions[index];
    const value = dimension?.values[Number(place)];
    return dimension && value ? [[dimension, value] as const] : [];
  });
}

function figure(cell: unknown, coordinates: readonly Coordinate[], {lone, structure}: Shape): CubeFigure {
  const named = (...ids: readonly string[]) => coordinates.find(([{id}]) => ids.includes(id))?.[1];
  const rest = coordinates.filter(
    ([{id, values}, value]) =>
      id !== 'TIME_PERIOD' &&
      ![...metricIds, ...technical].includes(id) &&
      values.length > 1 &&
      !isTotal(value.id),
  );
  const text = textAt(cell, 0);
  const value = text === null || !/^-?[\d.]+(e[-+]?\d+)?$/i.test(text) ? null : Number(text);
  return {
    metric: metricId(named(...metricIds)?.id ?? lone),
    period: named('TIME_PERIOD')?.id ?? '',
    at: new Map(rest.map(([{name}, value]) => [name, value.name])),
    value: Number.isFinite(value) ? value : null,
    status: status(cell, structure),
    line: null,
  };
}

/** Attributes of an observation follow its value, as places in their lists. */
function status(cell: unknown, structure: unknown): string {
  const attributes = listAt(structure, 'attributes', 'observation');
  const index = attributes.findIndex((one) => textAt(one, 'id') === 'OBS_STATUS');
  const place = index < 0 ? undefined : at(cell, index + 1);
  if (typeof place === 'string') return place;
  return typeof place === 'number' ? (textAt(attributes[index], 'values', place, 'id') ?? '') : '';
}
