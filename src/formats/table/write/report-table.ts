import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Report} from '../../../model/report/report.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import {sheetTextFields} from '../column-role.ts';
import type {Column} from './column.ts';
import {comparisonColumns} from './comparison-columns.ts';
import {figureColumns, targetColumns} from './figure-columns.ts';
import {groupColumns} from './group-columns.ts';
import {headerNames} from './header-names.ts';
import type {HeaderKey} from './header-names.ts';
import {observationCell} from './number-cell.ts';
import {partColumns, partRows, type PartRows} from './part-rows.ts';
import {reportText} from './report-text.ts';

/** A cell of an exported table. */
export interface ExportCell {
  readonly text: string;
  /** True when a spreadsheet stores the text as a number. */
  readonly isNumber: boolean;
}

interface WideTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/**
 * A table with one row per indicator, and one per part where places divide the figures, without empty columns;
 * `importTable` reads it back. The change is the computed
 * one, with its verdict, when `assessments` are given, and else the one that the source printed.
 */
export function reportTable(report: Report, assessments: readonly Assessment[] = []): WideTable {
  const table = partRows(report);
  const {rows} = table;
  const columns = [...groupColumns(report, rows), ...indicatorColumns(report, table, assessments)].filter(
    ({cell}) => rows.some((row) => cell(row) !== ''),
  );
  return {
    headers: columns.map(({header}) => header),
    rows: rows.map((row) =>
      columns.map((column) => exportCell(column.cell(row), Object.hasOwn(column, 'isNumeric'))),
    ),
  };
}

function exportCell(text: string, isNumeric: boolean): ExportCell {
  return {text, isNumber: isNumeric && /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)};
}

function indicatorColumns(
  report: Report,
  table: PartRows,
  assessments: readonly Assessment[],
): readonly Column[] {
  const {rows} = table;
  const ofWhole = (columns: readonly Column[]): readonly Column[] =>
    columns.map((column) => ({...column, cell: (row) => (table.parts.has(row) ? '' : column.cell(row))}));
  const headers = headerNames(report);
  const text = (value: LocalizedText | null): string => reportText(value, report);
  const column = (key: HeaderKey, cell: Column['cell']): Column => ({header: headers[key], cell});
  return [
    column('code', ({code}) => code ?? ''),
    column('name', ({name}) => text(name)),
    ...partColumns(report, table, headers),
    column('unit', (indicator) => unitText(indicator, report)),
    column('unitKind', unitKindText),
    column('direction', ({desiredDirection}) => desiredDirection ?? ''),
    column('basis', basisText),
    column('baseline', baselineText),
    ...figureColumns(rows, headers),
    ...(assessments.length ? ofWhole(comparisonColumns(report, assessments)) : printedChangeColumn(report)),
    ...targetColumns(rows, headers.target),
    {...column('decimals', ({decimals}) => String(decimals)), isNumeric: true},
    column('responsible', ({responsible}) => text(responsible?.shortName ?? responsible?.name ?? null)),
    column('responsibleUnit', ({responsible}) => text(responsible?.unit ?? null)),
    column('source', ({source}) => text(source?.title ?? null)),
    column('frequency', ({frequency}) => frequency ?? ''),
    ...Object.values(sheetTextFields).map((field) => column(field, (indicator) => text(indicator[field]))),
    column('note', ({notes}) => notes.map(text).join(' · ')),
    column('id', ({id}) => id),
  ];
}

function unitText({unit}: Indicator, report: Report): string {
  if (unit.kind === 'percent') return '%';
  return unit.currency ?? (reportText(unit.label ?? unit.symbol, report) || unit.kind);
}

/** Empty when the unit column alone gives the kind. */
function unitKindText({unit}: Indicator): string {
  return unit.kind === 'percent' || unit.currency || !(unit.label ?? unit.symbol) ? '' : unit.kind;
}

function basisText({desiredDirectionBasis: basis}: Indicator): string {
  return basis && basis.kind !== 'declared' ? basis.kind : '';
}

function baselineText({baseline, decimals}: Indicator): string {
  return baseline ? `${observationCell(baseline, decimals)} (${baseline.period})` : '';
}

/** The change that the source printed, between two whole years. */
function printedChangeColumn(report: Report): readonly Column[] {
  const {from, to} = report.comparison;
  if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to)) return [];
  const header = fillPlaceholders(headerNames(report).change, {from, period: to});
  return [{header, cell: ({asPublished}) => asPublished?.changeText ?? ''}];
}
