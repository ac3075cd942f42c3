import {foldText} from '../../text/search.ts';
import type {SheetRow} from '../base/cell.ts';
import {ImportLog} from '../base/import-log.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {parseRows} from '../csv/parse.ts';
import {parseCell} from '../table/read/parse-cell.ts';
import {cubeReport} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {metricId} from './dimension.ts';
import {getText} from './json-path.ts';

const yearHeaders = ['year', 'ano'];
const valueHeaders = ['value', 'valor'];
const statusHeaders = ['observation status', 'obs_status'];
const unitHeaders = ['units', 'unit measure', 'unidades'];
const ignoredHeaders = ['geocode', 'progress', 'unit multiplier'];
const fieldHeaders = [...yearHeaders, ...valueHeaders, ...statusHeaders, ...ignoredHeaders];

/**
 * Imports an Open SDG indicator: its data (`Year`, a column for each disaggregation, `Value`) and its metadata, already
 * parsed from YAML. https://open-sdg.readthedocs.io/en/latest/data-format/
 */
export function openSdg(data: string, metadata: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const [headerRow, ...rows] = parseRows(data, log);
  const headers = headerRow?.cells.map(({text}) => text.trim()) ?? [];
  if (!hasHeader(headers, yearHeaders) || !hasHeader(headers, valueHeaders)) {
    const [row, found] = [headerRow?.line ?? null, headers.join(', ')];
    log.add({code: 'no-table', severity: 'fatal', row, column: null, found});
    return {report: null, problems: log.problems};
  }
  for (const header of headers.filter((text) => ignoredHeaders.includes(foldText(text))))
    log.add({code: 'unknown-column', severity: 'dropped', row: 1, column: header, found: header});
  const units = readUnits(rows, headers);
  const isUnitFixed = units.length < 2;
  const metric = readMetric(metadata, options, isUnitFixed ? (units[0] ?? null) : null);
  const context = {headers, metric: metric.id, isUnitFixed, log};
  const figures = rows.flatMap((row) => readFigure(row, context));
  const source = getText(metadata, 'source_organisation_1') ?? getText(metadata, 'source_data_source_1');
  return cubeReport(
    {title: metric.name, updated: null, source, language: null, metrics: [metric], figures},
    options,
    log,
  );
}

function hasHeader(headers: readonly string[], names: readonly string[]): boolean {
  return headers.some((header) => names.includes(foldText(header)));
}

/** The units in the unit column, each once. */
function readUnits(rows: readonly SheetRow[], headers: readonly string[]): readonly string[] {
  const index = headers.findIndex((header) => unitHeaders.includes(foldText(header)));
  return [...new Set(rows.map(({cells}) => cells[index]?.text.trim() ?? '').filter(Boolean))];
}

function readMetric(metadata: unknown, {name}: ImportOptions, unit: string | null): Metric {
  const code = getText(metadata, 'indicator_number') ?? getText(metadata, 'indicator');
  const title =
    getText(metadata, 'indicator_name') ?? getText(metadata, 'graph_title') ?? name ?? 'indicator';
  const fields = {
    coverage: getText(metadata, 'national_geographical_coverage'),
    definition:
      getText(metadata, 'computation_definitions') ?? getText(metadata, 'national_indicator_description'),
    method: getText(metadata, 'computation_calculations'),
    limitations: getText(metadata, 'comments_limitations'),
  };
  return {
    id: metricId(code ?? title),
    code: code?.replaceAll('-', '.') ?? null,
    name: title,
    unit: unit ?? getText(metadata, 'computation_units'),
    decimals: null,
    fields: Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== null)),
  };
}

interface RowContext {
  readonly headers: readonly string[];
  readonly metric: string;
  /** False when the unit column has several units, and so divides the figures. */
  readonly isUnitFixed: boolean;
  readonly log: ImportLog;
}

/** A row without any category is the total. A blank row has no figure. */
function readFigure({cells, line}: SheetRow, context: RowContext): readonly CubeFigure[] {
  const {headers, metric, isUnitFixed, log} = context;
  const fields = headers.map((header, index) => ({
    header,
    name: foldText(header),
    text: cells[index]?.text.trim() ?? '',
  }));
  if (fields.every(({text}) => text === '')) return [];
  const textOf = (names: readonly string[]): string =>
    fields.find(({name}) => names.includes(name))?.text ?? '';
  const parsed = parseCell({text: textOf(valueHeaders), value: null}, '.');
  if (typeof parsed === 'string')
    log.add({
      code: parsed,
      severity: 'dropped',
      row: line,
      column: 'Value',
      found: textOf(valueHeaders),
    });
  const otherHeaders = [...fieldHeaders, ...(isUnitFixed ? unitHeaders : [])];
  const categories = fields.filter(({name, text}) => text && !otherHeaders.includes(name));
  return [
    {
      metric,
      period: textOf(yearHeaders),
      categories: new Map(categories.map(({header, text}) => [header, text])),
      value: typeof parsed === 'string' ? null : parsed.value,
      status: textOf(statusHeaders),
      line,
    },
  ];
}
