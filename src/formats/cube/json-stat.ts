import {ImportLog} from '../base/import-log.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {foldText} from '../../text/search.ts';
import {parsePeriod} from '../base/parse-period.ts';
import {slugify} from '../base/slugify.ts';
import {isTotal} from '../base/total-words.ts';
import {cubeReport} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {matchWords} from '../table/detect/match-words.ts';
import {categoryIn, disaggregation, metricId, rejectDimensions} from './dimension.ts';
import type {Category, Coordinate, Dimension} from './dimension.ts';
import {getEntries, getList, getPath, getRecord, getText} from './json-path.ts';

export function isJsonStat(document: unknown): boolean {
  return datasets(document).length > 0;
}

/** The datasets of a document: itself, those of a bundle or a collection, or those of JSON-stat 1. */
function datasets(document: unknown): readonly unknown[] {
  if (isDataset(document)) return [document];
  const embedded = getList(document, 'link', 'item').filter(isDataset);
  if (embedded.length) return embedded;
  return getEntries(document).flatMap(([, entry]) => {
    const dataset = isDataset(entry) ? entry : fromVersion1(entry);
    return dataset ? [dataset] : [];
  });
}

function isDataset(document: unknown): boolean {
  return (
    getPath(document, 'class') === 'dataset' &&
    Array.isArray(getPath(document, 'id')) &&
    Array.isArray(getPath(document, 'size'))
  );
}

/** JSON-stat 1 keeps `id`, `size` and `role` in `dimension`. https://json-stat.org/format/ */
function fromVersion1(entry: unknown): object | null {
  const [id, size] = [getPath(entry, 'dimension', 'id'), getPath(entry, 'dimension', 'size')];
  if (!Array.isArray(id) || !Array.isArray(size)) return null;
  const fields = getRecord(entry);
  return {...fields, class: 'dataset', id, size, role: getPath(entry, 'dimension', 'role')};
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

/** Imports the datasets of a JSON-stat document, version 1 or 2, into one report. https://json-stat.org/full/ */
export function jsonStat(document: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const list = datasets(document);
  const shapes = list.map((dataset, index) => ({dataset, shape: readShape(dataset, index)}));
  const usable = shapes.filter(({shape}) => isUsable(shape));
  for (const {shape} of shapes)
    if (!isUsable(shape)) rejectDimensions(shape.dimensions, log, usable.length > 0);
  if (!usable.length) return {report: null, problems: log.problems};
  const [first] = list;
  const cube = {
    title: getText(first, 'label'),
    updated: getText(first, 'updated'),
    source: getText(first, 'source'),
    language: null,
    metrics: usable.flatMap(({dataset, shape}) => metrics(dataset, shape, getText(dataset, 'label'))),
    figures: usable.flatMap(({dataset, shape}) => figures(dataset, shape)),
  };
  return cubeReport(cube, options, log);
}

function readShape(dataset: unknown, index: number): CubeShape {
  const dimensions = getList(dataset, 'id').map((id) => readDimension(dataset, String(id)));
  const metric = roleDimension(dataset, 'metric');
  return {
    dimensions,
    time: roleDimension(dataset, 'time') ?? findTime(dimensions.filter(({id}) => id !== metric)),
    metric,
    singleMetricId: slugify(getText(dataset, 'label') ?? `metric-${index}`) || `metric-${index}`,
  };
}

/** The dimension with a name of time, else the only one whose categories are all periods. */
function findTime(dimensions: readonly Dimension[]): string | undefined {
  const isTimeName = (text: string): boolean =>
    ['period', 'subperiod'].includes(matchWords('header', foldText(text))?.role ?? '');
  const named = dimensions.find(({id, label}) => isTimeName(id) || isTimeName(label));
  const ofPeriods = dimensions.filter(({categories}) =>
    categories.every(({id, label}) => parsePeriod(id) !== null || parsePeriod(label) !== null),
  );
  return (named ?? (ofPeriods.length === 1 ? ofPeriods[0] : undefined))?.id;
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
    period: periodCode(categoryIn(coordinates, time)),
    categories: disaggregation(
      coordinates,
      ({id}, {label}) => id !== time && id !== metric && !isTotal(label),
    ),
    value: typeof value === 'number' ? value : null,
    status: typeof status === 'string' ? status : (getText(status, index) ?? ''),
    line: null,
  };
}

/** The id of a category of time; its label where the id is only a number in order. */
function periodCode(category: Category | undefined): string {
  if (!category) return '';
  return parsePeriod(category.id) === null && parsePeriod(category.label) !== null
    ? category.label
    : category.id;
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
