import {ImportLog} from '../base/import-log.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {slugify} from '../base/slugify.ts';
import {cubeReport} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {categoryIn, disaggregation, metricId, rejectDimensions} from './dimension.ts';
import type {Category, Coordinate, Dimension} from './dimension.ts';
import {getEntries, getList, getPath, getText} from './json-path.ts';

export function isSdmxJson(document: unknown): boolean {
  return Array.isArray(getPath(document, 'data', 'dataSets'));
}

const timeId = 'TIME_PERIOD';
const metricIds = ['INDICATOR', 'SERIES', 'MEASURE', 'SUBJECT'];
const unitIds = ['UNIT_MEASURE', 'UNIT'];
/** Dimensions that do not divide a figure. */
const technicalIds = ['FREQ', 'REPORTING_TYPE', ...unitIds, ...metricIds, timeId];

/** Dimensions by the level at which the message gives their values. */
interface CubeShape {
  readonly dataSetDimensions: readonly Dimension[];
  readonly seriesDimensions: readonly Dimension[];
  readonly observationDimensions: readonly Dimension[];
  /** Id of the metric of a message without a metric dimension. */
  readonly singleMetricId: string;
  readonly structure: unknown;
}

/** Imports an SDMX-JSON 2 data message with one time dimension. https://github.com/sdmx-twg/sdmx-json */
export function sdmxJson(document: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const structure = getPath(document, 'data', 'structures', 0) ?? getPath(document, 'data', 'structure');
  const title = localName(structure);
  const shape = readShape(structure, title);
  const dimensions = [...shape.dataSetDimensions, ...shape.seriesDimensions, ...shape.observationDimensions];
  if (!dimensions.some(({id}) => id === timeId)) return rejectDimensions(dimensions, log);
  const figures = getList(document, 'data', 'dataSets').flatMap((dataSet) => readDataSet(dataSet, shape));
  const usedMetrics = new Set(figures.map(({metric}) => metric));
  const cube = {
    title,
    updated: getText(document, 'meta', 'prepared'),
    source: getText(document, 'meta', 'sender', 'name'),
    language: getText(document, 'meta', 'contentLanguages', 0),
    metrics: metrics(dimensions, shape.singleMetricId, title).filter(({id}) => usedMetrics.has(id)),
    figures,
  };
  return cubeReport(cube, options, log);
}

function readShape(structure: unknown, title: string | null): CubeShape {
  const dimensions = (level: string): readonly Dimension[] =>
    getList(structure, 'dimensions', level).map(readDimension);
  return {
    dataSetDimensions: dimensions('dataSet'),
    seriesDimensions: dimensions('series'),
    observationDimensions: dimensions('observation'),
    singleMetricId: slugify(title ?? 'metric'),
    structure,
  };
}

function readDimension(dimension: unknown): Dimension {
  const id = getText(dimension, 'id') ?? '';
  const categories = getList(dimension, 'values').map((value) => {
    const code = getText(value, 'id') ?? getText(value, 'value') ?? '';
    return {id: code, label: localName(value) ?? code};
  });
  return {id, label: localName(dimension) ?? id, categories};
}

/** `name`, or the first of `names`, which are by language. */
function localName(item: unknown): string | null {
  return getText(item, 'name') ?? getText(getEntries(item, 'names')[0]?.[1] ?? null);
}

function metrics(
  dimensions: readonly Dimension[],
  singleMetricId: string,
  title: string | null,
): readonly Metric[] {
  const dimension = dimensions.find(({id}) => metricIds.includes(id));
  const units = dimensions.find(({id}) => unitIds.includes(id))?.categories ?? [];
  const [unit] = units;
  const categories = dimension?.categories ?? [{id: singleMetricId, label: title ?? singleMetricId}];
  return categories.map(({id, label}) => ({
    id: metricId(id),
    code: dimension ? id : null,
    name: label,
    unit: unit && units.length === 1 ? unitText(unit) : null,
    decimals: null,
    fields: {},
  }));
}

/** `PT` is percent in the code list of units. */
function unitText({id, label}: Category): string {
  return /^(PT|PC|PERCENT)$/.test(id) ? '%' : label;
}

/** Observations are directly in a data set, or in its series. */
function readDataSet(dataSet: unknown, shape: CubeShape): readonly CubeFigure[] {
  const coordinates = shape.dataSetDimensions.flatMap((dimension): readonly Coordinate[] => {
    const [category] = dimension.categories;
    return category ? [[dimension, category]] : [];
  });
  const seriesFigures = getEntries(dataSet, 'series').flatMap(([key, series]) =>
    readObservations(series, [...coordinates, ...parseKey(key, shape.seriesDimensions)], shape),
  );
  return [...readObservations(dataSet, coordinates, shape), ...seriesFigures];
}

function readObservations(
  parent: unknown,
  coordinates: readonly Coordinate[],
  shape: CubeShape,
): readonly CubeFigure[] {
  return getEntries(parent, 'observations').map(([key, observation]) =>
    figure(observation, [...coordinates, ...parseKey(key, shape.observationDimensions)], shape),
  );
}

/** `0:2:1`: the index of the category in each dimension. */
function parseKey(key: string, dimensions: readonly Dimension[]): readonly Coordinate[] {
  return key.split(':').flatMap((categoryIndex, index): readonly Coordinate[] => {
    const dimension = dimensions[index];
    const category = dimension?.categories[Number(categoryIndex)];
    return dimension && category ? [[dimension, category]] : [];
  });
}

function figure(
  observation: unknown,
  coordinates: readonly Coordinate[],
  {singleMetricId, structure}: CubeShape,
): CubeFigure {
  const text = getText(observation, 0);
  const value = text === null || !/^-?[\d.]+(e[-+]?\d+)?$/i.test(text) ? null : Number(text);
  return {
    metric: metricId(categoryIn(coordinates, ...metricIds)?.id ?? singleMetricId),
    period: categoryIn(coordinates, timeId)?.id ?? '',
    categories: disaggregation(coordinates, ({id}) => !technicalIds.includes(id)),
    value: Number.isFinite(value) ? value : null,
    status: observationStatusCode(observation, structure),
    line: null,
  };
}

/** An observation is its value, then an index into the values of each attribute. */
function observationStatusCode(observation: unknown, structure: unknown): string {
  const attributes = getList(structure, 'attributes', 'observation');
  const attributeIndex = attributes.findIndex((attribute) => getText(attribute, 'id') === 'OBS_STATUS');
  const status = attributeIndex < 0 ? undefined : getPath(observation, attributeIndex + 1);
  if (typeof status === 'string') return status;
  if (typeof status !== 'number') return '';
  return getText(attributes[attributeIndex], 'values', status, 'id') ?? '';
}
