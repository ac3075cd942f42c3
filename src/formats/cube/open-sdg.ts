import {cubeReport} from './cube-report.ts';
import type {CubeFigure, Metric} from './cube-report.ts';
import {parseCell} from '../table/read/parse-cell.ts';
import {foldText} from '../../text/search.ts';
import {slugify} from '../base/slugify.ts';
import type {ImportOptions} from '../base/import-options.ts';
import type {ImportResult} from '../base/import-result.ts';
import {ImportLog} from '../base/import-log.ts';
import {parseRows} from '../csv/parse.ts';
import type {SheetRow} from '../base/cell.ts';
import {getText} from './json-path.ts';

const yearWords = ['year', 'ano'];
const valueWords = ['value', 'valor'];
const statusWords = ['observation status', 'obs_status'];
const unitWords = ['units', 'unit measure', 'unidades'];
const ignored = ['geocode', 'progress', 'unit multiplier'];

/**
 * An Open SDG indicator: its data (`Year`, a column for each disaggregation, `Value`) and the metadata that its YAML
 * file holds, already parsed. https://open-sdg.readthedocs.io/en/latest/data-format/
 */
export function openSdg(data: string, metadata: unknown, options: ImportOptions): ImportResult {
  const log = new ImportLog();
  const [head, ...body] = parseRows(data, log);
  const headers = head?.cells.map(({text}) => text.trim()) ?? [];
  const place = (words: readonly string[]): number =>
    headers.findIndex((header) => words.includes(foldText(header)));
  if (place(yearWords) < 0 || place(valueWords) < 0) {
    log.add({
      code: 'no-table',
      severity: 'fatal',
      row: head?.line ?? null,
      column: null,
      found: headers.join(', '),
    });
    return {report: null, problems: log.problems};
  }
  for (const header of headers.filter((one) => ignored.includes(foldText(one))))
    log.add({code: 'unknown-column', severity: 'dropped', row: 1, column: header, found: header});
  const units = new Set(body.map(({cells}) => cells[place(unitWords)]?.text.trim() ?? '').filter(Boolean));
  const [unit = null] = units;
  const isUnitFixed = units.size < 2;
  const metric = described(metadata, options, isUnitFixed ? unit : null);
  const figures = body.flatMap((row) => read(row, headers, {metric: metric.id, isUnitFixed, log}));
  return cubeReport(
    {title: metric.name, updated: null, source: source(metadata), language: null, metrics: [metric], figures},
    options,
    log,
  );
}

function described(metadata: unknown, {name}: ImportOptions, unit: string | null): Metric {
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
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return {
    id: `in-${slugify(code ?? title)}`,
    code: code?.replaceAll('-', '.') ?? null,
    name: title,
    unit: unit ?? getText(metadata, 'computation_units'),
    decimals: null,
    fields: known,
  };
}

function source(metadata: unknown): string | null {
  return getText(metadata, 'source_organisation_1') ?? getText(metadata, 'source_data_source_1');
}

interface Around {
  readonly metric: string;
  readonly isUnitFixed: boolean;
  readonly log: ImportLog;
}

/** A row without any disaggregation is the headline figure. */
function read(
  {cells, line}: SheetRow,
  headers: readonly string[],
  {metric, isUnitFixed, log}: Around,
): readonly CubeFigure[] {
  const fields = headers.map((header, index) => ({
    header,
    words: foldText(header),
    text: cells[index]?.text.trim() ?? '',
  }));
  if (fields.every(({text}) => text === '')) return [];
  const of = (words: readonly string[]): string =>
    fields.find((one) => words.includes(one.words))?.text ?? '';
  const taken = [...yearWords, ...valueWords, ...statusWords, ...ignored, ...(isUnitFixed ? unitWords : [])];
  const got = parseCell({text: of(valueWords), value: null}, '.');
  if (typeof got === 'string')
    log.add({code: got, severity: 'dropped', row: line, column: 'Value', found: of(valueWords)});
  return [
    {
      metric,
      period: of(yearWords),
      categories: new Map(
        fields
          .filter(({words, text}) => text && !taken.includes(words))
          .map(({header, text}) => [header, text]),
      ),
      value: typeof got === 'string' ? null : got.value,
      status: of(statusWords),
      line,
    },
  ];
}
