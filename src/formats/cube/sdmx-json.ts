import {cubeReport, isTotal} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {slugify} from '../base/slugify.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {ImportLog} from '../base/import-log.ts';
import {getPath, getEntries, getList, getText} from './json-path.ts';

export function isSdmxJson(document: unknown): boolean {
  return Array.isArray(getPath(document, 'data', 'dataSets'));
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
export function sdmxJson(document: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const structure = getPath(document, 'data', 'structures', 0) ?? getPath(document, 'data', 'structure');
  const dimensions = (part: string): readonly Dimension[] =>
    getList(structure, 'dimensions', part).map(dimension);
  const [whole, series, observation] = [
    dimensions('dataSet'),
    dimensions('series'),
    dimensions('observation'),
  ];
  const all = [...whole, ...series, ...observation];
  if (!all.some(({id}) => id === 'TIME_PERIOD')) {
    log.add({
      code: 'unknown-dimension',
      severity: 'fatal',
      row: null,
      column: null,
      found: all.map(({id}) => id).join(', '),
    });
    return {report: null, problems: log.problems};
  }
  const title = name(structure);
  const shape = {whole, series, observation, lone: slugify(title ?? 'metric'), structure, log};
  const figures = getList(document, 'data', 'dataSets').flatMap((set) => ofDataSet(set, shape));
  const language = getText(document, 'meta', 'contentLanguages', 0);
  const source = getText(document, 'meta', 'sender', 'name');
  const updated = getText(document, 'meta', 'prepared');
  return cubeReport(
    {title, updated, source, language, metrics: metrics(all, shape.lone, title, figures), figures},
    options,
    log,
  );
}

function dimension(found: unknown): Dimension {
  const id = getText(found, 'id') ?? '';
  const values = getList(found, 'values').map((value) => {
    const code = getText(value, 'id') ?? getText(value, 'value') ?? '';
    return {id: code, name: name(value) ?? code};
  });
  return {id, name: name(found) ?? id, values};
}

/** `name`, or the first of `names` by language. */
function name(found: unknown): string | null {
  return getText(found, 'name') ?? getText(getEntries(found, 'names')[0]?.[1] ?? null);
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
  return `in-${slugify(id)}`;
}

interface Shape {
  readonly whole: readonly Dimension[];
  readonly series: readonly Dimension[];
  readonly observation: readonly Dimension[];
  readonly lone: string;
  readonly structure: unknown;
  readonly log: ImportLog;
}

type Coordinate = readonly [Dimension, Value];

function ofDataSet(set: unknown, shape: Shape): readonly CubeFigure[] {
  const whole = shape.whole.flatMap((one) => (one.values[0] ? [[one, one.values[0]] as const] : []));
  const flat = ofObservations(getPath(set, 'observations'), whole, shape);
  const perSeries = getEntries(set, 'series').flatMap(([key, series]) =>
    ofObservations(getPath(series, 'observations'), [...whole, ...coordinates(key, shape.series)], shape),
  );
  return [...flat, ...perSeries];
}

function ofObservations(found: unknown, around: readonly Coordinate[], shape: Shape): readonly CubeFigure[] {
  return getEntries(found).map(([key, cell]) =>
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
  const text = getText(cell, 0);
  const value = text === null || !/^-?[\d.]+(e[-+]?\d+)?$/i.test(text) ? null : Number(text);
  return {
    metric: metricId(named(...metricIds)?.id ?? lone),
    period: named('TIME_PERIOD')?.id ?? '',
    categories: new Map(rest.map(([{name}, value]) => [name, value.name])),
    value: Number.isFinite(value) ? value : null,
    status: status(cell, structure),
    line: null,
  };
}

/** Attributes of an observation follow its value, as places in their lists. */
function status(cell: unknown, structure: unknown): string {
  const attributes = getList(structure, 'attributes', 'observation');
  const index = attributes.findIndex((one) => getText(one, 'id') === 'OBS_STATUS');
  const place = index < 0 ? undefined : getPath(cell, index + 1);
  if (typeof place === 'string') return place;
  return typeof place === 'number' ? (getText(attributes[index], 'values', place, 'id') ?? '') : '';
}
