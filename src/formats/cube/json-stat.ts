import {cubeReport, isTotal} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {slugify} from '../base/slugify.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {ImportLog} from '../base/import-log.ts';
import {getPath, getEntries, getList, getText} from './json-path.ts';

interface Category {
  readonly id: string;
  readonly label: string;
}

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly Category[];
}

export function isJsonStat(document: unknown): boolean {
  return (
    getPath(document, 'class') === 'dataset' &&
    Array.isArray(getPath(document, 'id')) &&
    Array.isArray(getPath(document, 'size'))
  );
}

/** A JSON-stat 2.0 dataset. https://json-stat.org/full/ */
export function jsonStat(document: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const dimensions = getList(document, 'id').map((id) => dimension(document, String(id)));
  const time =
    role(document, 'time') ?? dimensions.find(({id}) => /^(time|year|anio|ano|periodo)$/i.test(id))?.id;
  const metricDimension = role(document, 'metric');
  const title = getText(document, 'label');
  const fault =
    dimensions.some(({categories}) => !categories.length) || !dimensions.some(({id}) => id === time);
  if (fault) {
    log.add({
      code: 'unknown-dimension',
      severity: 'fatal',
      row: null,
      column: null,
      found: dimensions.map(({id}) => id).join(', '),
    });
    return {report: null, problems: log.problems};
  }
  const shape = {dimensions, time, metricDimension, lone: slugify(title ?? 'metric')};
  const cube = {
    title,
    updated: getText(document, 'updated'),
    source: getText(document, 'source'),
    language: null,
    metrics: metrics(document, dimensions.find(({id}) => id === metricDimension) ?? null, shape.lone, title),
    figures: figures(document, shape),
  };
  return cubeReport(cube, options, log);
}

function role(document: unknown, name: string): string | undefined {
  return getText(document, 'role', name, 0) ?? undefined;
}

function dimension(document: unknown, id: string): Dimension {
  const place = ['dimension', id, 'category'] as const;
  const index = getPath(document, ...place, 'index');
  const named = Array.isArray(index)
    ? index.map(String)
    : [...getEntries(index)].sort(([, a], [, b]) => Number(a) - Number(b)).map(([name]) => name);
  const ids = named.length ? named : getEntries(document, ...place, 'label').map(([name]) => name);
  return {
    id,
    label: getText(document, 'dimension', id, 'label') ?? id,
    categories: ids.map((one) => ({id: one, label: getText(document, ...place, 'label', one) ?? one})),
  };
}

function metrics(
  document: unknown,
  found: Dimension | null,
  lone: string,
  title: string | null,
): readonly Metric[] {
  const all = found?.categories ?? [{id: lone, label: title ?? lone}];
  return all.map(({id, label}) => {
    const unit = ['dimension', found?.id ?? '', 'category', 'unit', id] as const;
    const decimals = getPath(document, ...unit, 'decimals');
    return {
      id: metricId(id),
      code: found ? id : null,
      name: label,
      unit: getText(document, ...unit, 'label') ?? getText(document, ...unit, 'symbol'),
      decimals: typeof decimals === 'number' ? decimals : null,
      fields: {},
    };
  });
}

function metricId(id: string): string {
  return `in-${slugify(id)}`;
}

interface Shape {
  readonly dimensions: readonly Dimension[];
  readonly time: string | undefined;
  readonly metricDimension: string | undefined;
  readonly lone: string;
}

/** Values lie in row-major order: the last dimension runs fastest. */
function figures(document: unknown, shape: Shape): readonly CubeFigure[] {
  const {dimensions, time, metricDimension, lone} = shape;
  const total = dimensions.reduce((product, {categories}) => product * categories.length, 1);
  const isSparse = !Array.isArray(getPath(document, 'value'));
  const places = isSparse
    ? getEntries(document, 'value').map(([place]) => Number(place))
    : [...Array(Math.min(total, getList(document, 'value').length)).keys()];
  return places.map((place) => {
    const found = categoriesAt(place, dimensions);
    const named = (id: string | undefined) => found.find(([dimension]) => dimension.id === id)?.[1];
    const rest = found.filter(
      ([{id, categories}, category]) =>
        id !== time &&
        id !== metricDimension &&
        categories.length > 1 &&
        !isTotal(category.id) &&
        !isTotal(category.label),
    );
    const value = getPath(document, 'value', place);
    const status = getPath(document, 'status');
    return {
      metric: metricId(named(metricDimension)?.id ?? lone),
      period: named(time)?.id ?? '',
      categories: new Map(rest.map(([{label}, category]) => [label, category.label])),
      value: typeof value === 'number' ? value : null,
      status: typeof status === 'string' ? status : (getText(status, place) ?? ''),
      line: null,
    };
  });
}

function categoriesAt(
  place: number,
  dimensions: readonly Dimension[],
): readonly (readonly [Dimension, Category])[] {
  let rest = place;
  return dimensions
    .toReversed()
    .flatMap((dimension) => {
      const {categories} = dimension;
      const category = categories[rest % categories.length];
      rest = Math.floor(rest / categories.length);
      return category ? [[dimension, category] as const] : [];
    })
    .toReversed();
}
