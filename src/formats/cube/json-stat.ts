import {ImportLog} from '../base/import-log.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {slugify} from '../base/slugify.ts';
import {isTotal} from '../base/total-words.ts';
import {cubeReport} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {categoryIn, disaggregation, metricId, rejectDimensions} from './dimension.ts';
import type {Coordinate, Dimension} from './dimension.ts';
import {getEntries, getList, getPath, getText} from './json-path.ts';

export function isJsonStat(document: unknown): boolean {
  return (
    getPath(document, 'class') === 'dataset' &&
    Array.isArray(getPath(document, 'id')) &&
    Array.isArray(getPath(document, 'size'))
  );
}

interface CubeShape {
  readonly dimensions: readonly Dimension[];
  /** Id of the time dimension. */
  readonly time: string | undefined;
  /** Id of the metric dimension. */
  readonly metric: string | undefined;
  /** Id of the metric of a dataset without a metric dimension. */
  readonly singleMetricId: string;
}

/** Imports a JSON-stat 2.0 dataset. https://json-stat.org/full/ */
export function jsonStat(document: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const title = getText(document, 'label');
  const dimensions = getList(document, 'id').map((id) => readDimension(document, String(id)));
  const shape = {
    dimensions,
    time: roleDimension(document, 'time') ?? dimensions.find(({id}) => isTimeId(id))?.id,
    metric: roleDimension(document, 'metric'),
    singleMetricId: slugify(title ?? 'metric'),
  };
  if (!isUsable(shape)) return rejectDimensions(dimensions, log);
  const cube = {
    title,
    updated: getText(document, 'updated'),
    source: getText(document, 'source'),
    language: null,
    metrics: metrics(document, shape, title),
    figures: figures(document, shape),
  };
  return cubeReport(cube, options, log);
}

function isTimeId(id: string): boolean {
  return /^(time|year|anio|ano|periodo)$/i.test(id);
}

function isUsable({dimensions, time}: CubeShape): boolean {
  return dimensions.every(({categories}) => categories.length) && dimensions.some(({id}) => id === time);
}

/** Id of the first dimension with a role. */
function roleDimension(document: unknown, role: string): string | undefined {
  return getText(document, 'role', role, 0) ?? undefined;
}

function readDimension(document: unknown, id: string): Dimension {
  const label = (categoryId: string) => getText(document, 'dimension', id, 'category', 'label', categoryId);
  return {
    id,
    label: getText(document, 'dimension', id, 'label') ?? id,
    categories: categoryIds(document, id).map((categoryId) => ({
      id: categoryId,
      label: label(categoryId) ?? categoryId,
    })),
  };
}

/** The `index` of a category is a list or an object of positions; a dimension with one category may have only a label. */
function categoryIds(document: unknown, id: string): readonly string[] {
  const index = getPath(document, 'dimension', id, 'category', 'index');
  if (Array.isArray(index) && index.length) return index.map(String);
  const positions = Array.isArray(index) ? [] : [...getEntries(index)];
  if (positions.length) return positions.sort(([, a], [, b]) => Number(a) - Number(b)).map(([name]) => name);
  return getEntries(document, 'dimension', id, 'category', 'label').map(([name]) => name);
}

function metrics(
  document: unknown,
  {dimensions, metric, singleMetricId}: CubeShape,
  title: string | null,
): readonly Metric[] {
  const dimension = dimensions.find(({id}) => id === metric);
  const categories = dimension?.categories ?? [{id: singleMetricId, label: title ?? singleMetricId}];
  return categories.map(({id, label}) => {
    const unit = ['dimension', dimension?.id ?? '', 'category', 'unit', id] as const;
    const decimals = getPath(document, ...unit, 'decimals');
    return {
      id: metricId(id),
      code: dimension ? id : null,
      name: label,
      unit: getText(document, ...unit, 'label') ?? getText(document, ...unit, 'symbol'),
      decimals: typeof decimals === 'number' ? decimals : null,
      fields: {},
    };
  });
}

function figures(document: unknown, shape: CubeShape): readonly CubeFigure[] {
  return valueIndexes(document, shape).map((index) => figure(document, index, shape));
}

/** `value` is a list, or an object with the indexes of the values that exist. */
function valueIndexes(document: unknown, {dimensions}: CubeShape): readonly number[] {
  if (!Array.isArray(getPath(document, 'value')))
    return getEntries(document, 'value').map(([index]) => Number(index));
  const size = dimensions.reduce((product, {categories}) => product * categories.length, 1);
  return [...Array(Math.min(size, getList(document, 'value').length)).keys()];
}

function figure(document: unknown, index: number, shape: CubeShape): CubeFigure {
  const {dimensions, time, metric, singleMetricId} = shape;
  const coordinates = coordinatesAt(index, dimensions);
  const value = getPath(document, 'value', index);
  const status = getPath(document, 'status');
  return {
    metric: metricId(categoryIn(coordinates, metric)?.id ?? singleMetricId),
    period: categoryIn(coordinates, time)?.id ?? '',
    categories: disaggregation(
      coordinates,
      ({id}, {label}) => id !== time && id !== metric && !isTotal(label),
    ),
    value: typeof value === 'number' ? value : null,
    status: typeof status === 'string' ? status : (getText(status, index) ?? ''),
    line: null,
  };
}

/** The values are in row-major order: the last dimension varies fastest. */
function coordinatesAt(valueIndex: number, dimensions: readonly Dimension[]): readonly Coordinate[] {
  let index = valueIndex;
  return dimensions
    .toReversed()
    .flatMap((dimension) => {
      const {categories} = dimension;
      const category = categories[index % categories.length];
      index = Math.floor(index / categories.length);
      return category ? [[dimension, category] as const] : [];
    })
    .toReversed();
}
