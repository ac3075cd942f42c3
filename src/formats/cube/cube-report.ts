import {checkConsistency} from '../../model/report/read/consistency.ts';
import {readReport} from '../../model/report/read/report.ts';
import type {ImportLog} from '../base/import-log.ts';
import {assumedLanguage} from '../base/import-options.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {parseUnit, unitFromName, withBounds} from '../base/parse-unit.ts';
import {reportId, slugify} from '../base/slugify.ts';
import {shownDecimals} from '../table/read/shown-decimals.ts';
import {observationStatus} from '../base/observation-status.ts';
import {parsePeriod} from '../base/parse-period.ts';

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
  readonly figures: Map<string, {readonly figure: CubeFigure; readonly observation: object}>;
}

/** Makes an indicator of each metric and a disaggregation of each combination of categories. Adds no totals. */
export function cubeReport(cube: Cube, options: ImportOptions, log: ImportLog): ImportResult {
  const title = options.title ?? cube.title ?? cube.metrics[0]?.name ?? options.name ?? 'report';
  const figuresByMetric = new Map<string, CubeFigure[]>();
  for (const figure of cube.figures) {
    const list = figuresByMetric.get(figure.metric);
    if (list) list.push(figure);
    else figuresByMetric.set(figure.metric, [figure]);
  }
  const document = {
    schemaVersion: '1.0.0',
    id: options.id ?? reportId(options.name?.replace(/\.\w+$/, '') ?? title),
    defaultLanguage: options.language ?? cube.language ?? assumedLanguage,
    title,
    ...(cube.updated && {updated: cube.updated.slice(0, 10)}),
    ...(cube.source && {sources: [{title: cube.source}]}),
    groups: [],
    indicators: cube.metrics.map((metric) => indicator(metric, figuresByMetric.get(metric.id) ?? [], log)),
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

function indicator(metric: Metric, figures: readonly CubeFigure[], log: ImportLog): object {
  const values = figures.flatMap(({value}) => (value === null ? [] : [value]));
  const {total, disaggregated} = groupSeries(figures, log);
  return {
    id: metric.id,
    ...(metric.code && {code: metric.code}),
    name: metric.name,
    unit: unit(metric, values, log),
    decimals: metric.decimals ?? shownDecimals(values.map(fractionDigits)).decimals,
    ...metric.fields,
    observations: total ? observationsOf(total) : [],
    disaggregations: disaggregated.map((series) => ({
      dimensions: Object.fromEntries(
        [...series.categories].map(([dimension, category]) => [dimensionKey(dimension), category]),
      ),
      label: [...series.categories.values()].join(' · '),
      observations: observationsOf(series),
    })),
  };
}

/** Groups figures by combination of categories. */
function groupSeries(
  figures: readonly CubeFigure[],
  log: ImportLog,
): {readonly total: Series | undefined; readonly disaggregated: readonly Series[]} {
  const byCategories = new Map<string, Series>();
  for (const figure of figures) {
    const {categories} = figure;
    const key = JSON.stringify([...categories]);
    const series = byCategories.get(key) ?? {categories, figures: new Map()};
    byCategories.set(key, series);
    addFigure(series, figure, log);
  }
  const total = byCategories.get('[]');
  return {total, disaggregated: [...byCategories.values()].filter((series) => series !== total)};
}

/** Adds a figure. Two different values of one period are a problem, and neither is used. */
function addFigure({figures}: Series, figure: CubeFigure, log: ImportLog): void {
  const parsed = parsePeriod(figure.period);
  const problem = {severity: 'dropped', row: figure.line, column: figure.metric, stopsReport: true} as const;
  if (!parsed) return log.add({...problem, code: 'unknown-period', found: figure.period});
  const {period, start} = parsed;
  const earlier = figures.get(period)?.figure;
  if (earlier && earlier.value !== figure.value) {
    const values = `${period}: ${earlier.value} ≠ ${figure.value}`;
    log.add({...problem, code: 'conflicting-figures', found: values});
    figures.set(period, {figure, observation: {period, value: null, missing: 'unknown'}});
  } else if (!earlier) {
    const periodStart = start === null ? {} : {periodStart: start};
    figures.set(period, {figure, observation: {...observation(figure, period, log), ...periodStart}});
  }
}

function observationsOf({figures}: Series): readonly object[] {
  return [...figures.values()].map((entry) => entry.observation);
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

function fractionDigits(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
