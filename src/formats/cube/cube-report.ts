import {checkConsistency} from '../../model/report/read/consistency.ts';
import {readReport} from '../../model/report/read/report.ts';
import {slugify} from '../base/slugify.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {observationStatus} from './observation-status.ts';
import {normalizePeriod} from './period-code.ts';
import type {ImportLog} from '../base/import-log.ts';
import {withBounds, parseUnit, unitFromName} from '../base/parse-unit.ts';

/** One figure of a table with any number of dimensions. */
export interface CubeFigure {
  readonly metric: string;
  readonly period: string;
  /** Category by dimension, both as people read them; the headline figure has none. */
  readonly categories: ReadonlyMap<string, string>;
  readonly value: number | null;
  /** SDMX letter, or empty. */
  readonly status: string;
  /** Line of the file, where it has lines. */
  readonly line: number | null;
}

export interface Metric {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly decimals: number | null;
  /** Other fields of an indicator, as the format writes them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Cube {
  readonly title: string | null;
  readonly updated: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly metrics: readonly Metric[];
  readonly figures: readonly CubeFigure[];
}

/** Categories that stand for all the others. */
export function isTotal(code: string): boolean {
  return /^(_?t|_z|total|all|todos?|both sexes|ambos sexos)$/i.test(code.trim());
}

/** The report of a cube: an indicator per metric, a disaggregation per combination. No total is made up. */
export function cubeReport(cube: Cube, options: ImportOptions, log: ImportLog): ImportResult {
  const language = cube.language ?? options.language;
  const title = options.title ?? cube.title ?? cube.metrics[0]?.name ?? options.name ?? 'report';
  const document = {
    schemaVersion: '1.0.0',
    id:
      options.id ??
      (slugify(options.name?.replace(/\.\w+$/, '') ?? title).replace(/^[^a-z]+/, '') || 'report'),
    defaultLanguage: language,
    title,
    ...(cube.updated && {updated: cube.updated.slice(0, 10)}),
    ...(cube.source && {sources: [{title: cube.source}]}),
    groups: [],
    indicators: cube.metrics.map((metric) => indicator(metric, cube, log)),
  };
  const {report, problems} = readReport(document, checkConsistency);
  const located = problems.map(({code, severity, path, found}) => ({
    code,
    severity,
    row: null,
    column: path,
    found,
  }));
  return {report, problems: [...log.problems, ...located]};
}

function indicator(metric: Metric, {figures}: Cube, log: ImportLog): object {
  const own = figures.filter((one) => one.metric === metric.id);
  const cells = new Map<
    string,
    {
      readonly categories: ReadonlyMap<string, string>;
      readonly observations: object[];
      readonly periods: Set<string>;
    }
  >();
  for (const figure of own) {
    const key = JSON.stringify([...figure.categories]);
    const cell = cells.get(key) ?? {
      categories: figure.categories,
      observations: [],
      periods: new Set<string>(),
    };
    cells.set(key, cell);
    const period = normalizePeriod(figure.period);
    if (cell.periods.has(period)) noteDuplicate(figure, log);
    else cell.observations.push(observation(figure, period, log));
    cell.periods.add(period);
  }
  const totalSeries = cells.get('[]');
  cells.delete('[]');
  const values = own.flatMap(({value}) => (value === null ? [] : [value]));
  return {
    id: metric.id,
    ...(metric.code && {code: metric.code}),
    name: metric.name,
    unit: unit(metric, values, log),
    decimals: metric.decimals ?? Math.min(8, Math.max(0, ...values.map(digits))),
    ...metric.fields,
    observations: totalSeries?.observations ?? [],
    disaggregations: [...cells.values()].map(({categories, observations}) => ({
      dimensions: Object.fromEntries([...categories].map(([name, category]) => [key(name), category])),
      label: [...categories.values()].join(' · '),
      observations,
    })),
  };
}

/** A name that may be the key of a map. */
function key(name: string): string {
  return slugify(name)
    .replace(/^(?=[^a-z])/, 'd-')
    .slice(0, 60);
}

function unit({unit: stated, name}: Metric, values: readonly number[], log: ImportLog): object {
  const known = stated ? parseUnit(stated) : unitFromName(name);
  const note = (code: 'unknown-unit' | 'no-unit' | 'unit-from-name', found: string) =>
    log.add({
      code,
      severity: code === 'unit-from-name' ? 'repaired' : 'warning',
      row: null,
      column: null,
      found,
    });
  if (!stated) note(known ? 'unit-from-name' : 'no-unit', name);
  else if (!known) note('unknown-unit', stated);
  return known ? withBounds(known, values, name) : {kind: 'other', ...(stated && {label: stated})};
}

function observation({value, status, line}: CubeFigure, period: string, log: ImportLog): object {
  const known = observationStatus(status);
  if (!known) log.add({code: 'marker', severity: 'repaired', row: line, column: period, found: status});
  return {
    period,
    value,
    ...(value === null && {missing: known?.missing ?? 'unknown'}),
    ...(known?.flag && {flags: [known.flag]}),
  };
}

function noteDuplicate({metric, period, value, line}: CubeFigure, log: ImportLog): void {
  log.add({
    code: 'duplicate-period',
    severity: 'dropped',
    row: line,
    column: metric,
    found: `${period}: ${value}`,
  });
}

function digits(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
