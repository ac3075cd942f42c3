import {foldText} from '../text/search.ts';
import type {SheetCell, SheetRow} from './base/cell.ts';
import {ImportLog} from './base/import-log.ts';
import type {ImportOptions} from './base/import-options.ts';
import type {ImportResult} from './base/import-result.ts';
import {parseRows} from './csv/parse.ts';
import {getText} from './cube/json-path.ts';
import {importTable} from './import-table.ts';
import {addTranslations, type MetadataTranslation} from './open-sdg-translation.ts';
import {plainRole, type ColumnRole, type RoleText} from './table/column-role.ts';
import {parseHeader} from './table/detect/header-column.ts';

/** Roles that a column of Open SDG can have by its header; every other column is a disaggregation. */
const globalRoles: readonly string[] = [
  'period',
  'value',
  'unit',
  'multiplier',
  'status',
  'note',
  'decimals',
];
const ignoredHeaders = ['geocode', 'progress', 'goal', 'target'];

/** Fields of the metadata, by the role of the column that they become. The first that is present counts. */
const metadataFields: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['indicator', ['indicator_name', 'graph_title']],
  ['code', ['indicator_number', 'indicator']],
  ['coverage', ['national_geographical_coverage']],
  ['definition', ['computation_definitions', 'national_indicator_description']],
  ['method', ['computation_calculations']],
  ['limitations', ['comments_limitations']],
];

/**
 * Imports an Open SDG indicator: its data (`Year`, a column for each disaggregation, the global columns, `Value`) and
 * its metadata, already parsed, with their translations. https://open-sdg.readthedocs.io/en/latest/data-format/
 */
export function openSdg(
  data: string,
  metadata: unknown,
  options: ImportOptions,
  translations: readonly MetadataTranslation[] = [],
): ImportResult {
  const log = new ImportLog();
  const rows = parseRows(data.replace(/^\uFEFF/, ''), log);
  const headers = rows[0]?.cells.map(({text}) => text.trim()) ?? [];
  const roles = headers.map((header) => parseHeader(header).role);
  if (!roles.includes('period') || !roles.includes('value')) {
    const [row, found] = [rows[0]?.line ?? null, headers.join(', ')];
    log.add({code: 'no-table', severity: 'fatal', row, column: null, found});
    return {report: null, problems: log.problems};
  }
  const constants = metadataConstants(metadata, options);
  const stated = new Map([
    ...headers.map(columnRole),
    ...constants.map(([role]) => [constantHeader(role), plainRole(role)] as const),
    ...options.columns,
  ]);
  const source = getText(metadata, 'source_organisation_1') ?? getText(metadata, 'source_data_source_1');
  const unit = options.unit ?? getText(metadata, 'computation_units');
  const title = options.title ?? constants.find(([role]) => role === 'indicator')?.[1] ?? null;
  const language = options.language ?? getText(metadata, 'language');
  const result = importTable(
    addConstants(rows, constants),
    {...options, columns: stated, unit, title, language, decimalSeparator: options.decimalSeparator ?? '.'},
    log,
    {source, textLanguage: language},
  );
  return translations.length ? addTranslations(result, metadataFields, translations) : result;
}

function columnRole(header: string): readonly [string, RoleText] {
  const {role} = parseHeader(header);
  if (ignoredHeaders.includes(foldText(header))) return [header, plainRole('ignore')];
  if (role !== 'unknown' && globalRoles.includes(role)) return [header, plainRole(role)];
  return [header, {role: 'dimension', argument: header, period: null}];
}

type Constant = readonly [role: ColumnRole, text: string];

function metadataConstants(metadata: unknown, {name, indicatorName}: ImportOptions): readonly Constant[] {
  const constants = metadataFields.flatMap(([role, fields]): readonly Constant[] => {
    const text = fields.map((field) => getText(metadata, field)).find((value) => value !== null);
    return text == null ? [] : [[role, role === 'code' ? text.replaceAll('-', '.') : text]];
  });
  if (constants.some(([role]) => role === 'indicator')) return constants;
  return [...constants, ['indicator', indicatorName ?? name ?? 'indicator']];
}

function constantHeader(role: ColumnRole): string {
  return `metadata ${role}`;
}

/** Adds a column for each field of the metadata. A blank row stays blank. */
function addConstants(rows: readonly SheetRow[], constants: readonly Constant[]): readonly SheetRow[] {
  const [header, ...records] = rows;
  if (!header) return rows;
  const width = header.cells.length;
  const extend = ({line, cells}: SheetRow, texts: readonly string[]): SheetRow => {
    const padded = Array.from(
      {length: width},
      (_, index): SheetCell => cells[index] ?? {text: '', value: null},
    );
    return {line, cells: [...padded, ...texts.map((text) => ({text, value: null}))]};
  };
  const isBlankRow = ({cells}: SheetRow): boolean => cells.every(({text}) => !text.trim());
  return [
    extend(
      header,
      constants.map(([role]) => constantHeader(role)),
    ),
    ...records.map((row) =>
      isBlankRow(row)
        ? row
        : extend(
            row,
            constants.map(([, text]) => text),
          ),
    ),
  ];
}
