import {checkConsistency} from '../../model/report/read/consistency.ts';
import {readReport} from '../../model/report/read/report.ts';
import type {ImportLog} from '../base/import-log.ts';
import {assumedLanguage} from '../base/import-options.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {parseUnit, unitFromName, withBounds} from '../base/parse-unit.ts';
import {reportId, slugify} from '../base/slugify.ts';
import {observationStatus} from '../base/observation-status.ts';
import {normalizePeriod} from './period-code.ts';

/** A figure of a table with any number of dimensions. */
export interface CubeFigure {
  readonly metric: string;
  readonly period: string;
  /** Label of the category by label of the dimension; empty for the total. */
  readonly categories: ReadonlyMap<string, string>;
  readonly value: number | null;
  /** SDMX observation status, or empty. */
  readonly status: string;
  /** Line of the file; null when the format has no lines. */
  readonly line: number | null;
}

/** A quantity of a cube, which becomes an indicator. */
export interface Metric {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly decimals: number | null;
  /** Other fields of the indicator, as a report document writes them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Cube {
  readonly title: string | null;
  readonly updated: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly metrics: readonly Metric[];
  readonly figures: readonly CubeFigure[];
}

/** Observations of one combination of categories. */
interface Series {
  readonly categories: ReadonlyMap<string, string>;
  readonly observations: object[];
  readonly periods: Set<string>;
}

/** Makes an indicator of each metric and a disaggregation of each combination of categories. Adds no totals. */
export function cubeReport(cube: Cube, options: ImportOptions, log: ImportLog): ImportResult {
  const title = options.title ?? cube.title ?? cube.metrics[0]?.name ?? options.name ?? 'report';
  const document = {
    schemaVersion: '1.0.0',
    id: options.id ?? reportId(options.name?.replace(/\.\w+$/, '') ?? title),
    defaultLanguage: options.language ?? cube.language ?? assumedLanguage,
    title,
    ...(cube.updated && {updated: cube.updated.slice(0, 10)}),
    ...(cube.source && {sources: [{title: cube.source}]}),
    groups: [],
    indicators: cube.metrics.map((metric) => indicator(metric, cube, log)),
  };
  const {report, problems} = readReport(document, checkConsistency);
  const locatedProblems = problems.map(({code, severity, path, found}) => ({
    code,
    severity,
    row: null,
    column: path,
    found,
  }));
  return {report, problems: [...log.problems, ...locatedProblems]};
}

function indicator(metric: Metric, cube: Cube, log: ImportLog): object {
  const figures = cube.figures.filter((figure) => figure.metric === metric.id);
  const values = figures.flatMap(({value}) => (value === null ? [] : [value]));
  const {total, disaggregated} = groupSeries(figures, log);
  return {
    id: metric.id,
    ...(metric.code && {code: metric.code}),
    name: metric.name,
    unit: unit(metric, values, log),
    decimals: metric.decimals ?? Math.min(8, Math.max(0, ...values.map(fractionDigits))),
    ...metric.fields,
    observations: total?.observations ?? [],
    disaggregations: disaggregated.map(({categories, observations}) => ({
      dimensions: Object.fromEntries(
        [...categories].map(([dimension, category]) => [dimensionKey(dimension), category]),
      ),
      label: [...categories.values()].join(' · '),
      observations,
    })),
  };
}

/** Groups figures by combination of categories; keeps the first figure of each period. */
function groupSeries(
  figures: readonly CubeFigure[],
  log: ImportLog,
): {readonly total: Series | undefined; readonly disaggregated: readonly Series[]} {
  const byCategories = new Map<string, Series>();
  for (const figure of figures) {
    const {categories} = figure;
    const key = JSON.stringify([...categories]);
    const series = byCategories.get(key) ?? {categories, observations: [], periods: new Set<string>()};
    byCategories.set(key, series);
    addFigure(series, figure, log);
  }
  const total = byCategories.get('[]');
  return {total, disaggregated: [...byCategories.values()].filter((series) => series !== total)};
}

function addFigure({observations, periods}: Series, figure: CubeFigure, log: ImportLog): void {
  const period = normalizePeriod(figure.period);
  if (periods.has(period)) warnDuplicate(figure, log);
  else observations.push(observation(figure, period, log));
  periods.add(period);
}

/** A key of `dimensions`: begins with a letter, at most 60 characters. */
function dimensionKey(label: string): string {
  return slugify(label)
    .replace(/^(?=[^a-z])/, 'd-')
    .slice(0, 60);
}

function unit({unit: text, name}: Metric, values: readonly number[], log: ImportLog): object {
  const knownUnit = text ? parseUnit(text) : unitFromName(name);
  const report = (code: 'unknown-unit' | 'no-unit' | 'unit-from-name', found: string) => {
    const severity = code === 'unit-from-name' ? 'repaired' : 'warning';
    log.add({code, severity, row: null, column: null, found});
  };
  if (!text) report(knownUnit ? 'unit-from-name' : 'no-unit', name);
  else if (!knownUnit) report('unknown-unit', text);
  return knownUnit ? withBounds(knownUnit, values, name) : {kind: 'other', ...(text && {label: text})};
}

function observation({value, status, line}: CubeFigure, period: string, log: ImportLog): object {
  const knownStatus = observationStatus(status);
  if (!knownStatus) log.add({code: 'marker', severity: 'repaired', row: line, column: period, found: status});
  return {
    period,
    value,
    ...(value === null && {missing: knownStatus?.missing ?? 'unknown'}),
    ...(knownStatus?.flag && {flags: [knownStatus.flag]}),
  };
}

function warnDuplicate({metric, period, value, line}: CubeFigure, log: ImportLog): void {
  const found = `${period}: ${value}`;
  log.add({code: 'duplicate-period', severity: 'dropped', row: line, column: metric, found});
}

function fractionDigits(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
