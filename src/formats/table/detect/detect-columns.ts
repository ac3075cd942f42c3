import {groupBy} from '../../../model/group-by.ts';
import type {ImportProblem, ImportProblemCode} from '../../../model/report/problem.ts';
import {foldText} from '../../../text/search.ts';
import type {SheetRow} from '../../base/cell.ts';
import {noRowKinds, type RowKinds} from '../../base/row-kind.ts';
import type {RoleText} from '../column-role.ts';
import {headerKeys, type Layout} from '../layout.ts';
import type {SourceColumn} from '../source-column.ts';
import {classifyRows} from './classify-rows.ts';
import type {ClassifiedRow} from './classify-rows.ts';
import {resolveColumns} from './resolve-columns.ts';
import {ownOptions} from '../../../model/own.ts';

/** The rows of a file with resolved columns, and the questions that are open. */
export interface DetectedTable {
  readonly rows: readonly ClassifiedRow[];
  /** Columns of all headers, each header once. */
  readonly columns: readonly SourceColumn[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Finds headers and the role of each column. `stated`: roles by header, and `rowKinds`: kinds by line, which replace those
 * that are detected.
 */
export function detectColumns(
  rows: readonly SheetRow[],
  stated: ReadonlyMap<string, RoleText>,
  layout: Layout | null = null,
  rowKinds: RowKinds = noRowKinds,
): DetectedTable {
  const statedByText = new Map([...stated].map(([header, role]) => [foldText(header), role]));
  const classified = classifyRows(rows, new Set(statedByText.keys()), rowKinds);
  const tables = groupByHeader(classified);
  const resolved = new Map(
    [...tables.values()].flatMap(({headers, records}) => {
      const [first = []] = headers;
      const columns = resolveColumns(first, records, statedByText, layout);
      return headers.map((header) => [header, columns] as const);
    }),
  );
  const withColumns = classified.map((row) =>
    row.kind === 'text' ? row : {...row, columns: resolved.get(row.columns) ?? row.columns},
  );
  const columns = [...tables.values()].flatMap(({headers: [first]}) => (first && resolved.get(first)) ?? []);
  const problems = [
    ...[...tables.values()].flatMap(({line, headers: [first]}) =>
      columnProblems(line, (first && resolved.get(first)) ?? []).filter(
        ({code}) => !isStatedBy(layout, code),
      ),
    ),
    ...unmatchedProblems(stated, columns),
  ];
  return {rows: withColumns, columns, problems};
}

interface HeaderGroup {
  /** Line of the first header. */
  readonly line: number;
  readonly headers: (readonly SourceColumn[])[];
  readonly records: SheetRow[];
}

/** The records of all tables with the same header. */
function groupByHeader(rows: readonly ClassifiedRow[]): ReadonlyMap<string, HeaderGroup> {
  const groups = new Map<string, HeaderGroup>();
  let current: HeaderGroup | null = null;
  for (const row of rows) {
    if (row.kind === 'header') {
      const key = JSON.stringify(row.columns.map(({header}) => header));
      current = groups.get(key) ?? {line: row.row.line, headers: [], records: []};
      groups.set(key, current);
      current.headers.push(row.columns);
    } else if (row.kind === 'record') current?.records.push(row.row);
  }
  return groups;
}

/** True for what was taken from the headers, where the user has stated the layout. */
function isStatedBy(layout: Layout | null, code: string): boolean {
  return (
    (layout === 'by-place' && code === 'place-taken') ||
    (layout === 'by-indicator' && code === 'indicator-taken')
  );
}

/** One question for each column whose role is not known. */
function columnProblems(line: number, columns: readonly SourceColumn[]): readonly ImportProblem[] {
  const rivalsByPeriod = groupBy(columns.filter(isRival), (column) => column.period);
  return columns.flatMap((column): readonly ImportProblem[] => {
    const {header, role, reason, period} = column;
    const problem = {severity: 'dropped', row: line, column: header, found: header} as const;
    const formCode = problemOfForm(column);
    if (formCode === 'ambiguous-period') return [{...problem, code: formCode, stopsReport: true}];
    if (formCode !== null) return [{...problem, code: formCode, severity: 'repaired'}];
    if (column.marks !== null && role === 'value')
      return [{...problem, code: 'marker', severity: 'repaired', found: column.marks}];
    if (reason === 'only-numbers' && column.argument === 'place')
      return [{...problem, code: 'place-taken', severity: 'repaired'}];
    if (reason === 'only-numbers' && column.argument === 'indicator')
      return [{...problem, code: 'indicator-taken', severity: 'repaired'}];
    if (reason === 'values-differ') return [{...problem, code: 'dimension-taken', severity: 'repaired'}];
    if (role !== 'unknown') return [];
    const rivals = (rivalsByPeriod.get(period) ?? [])
      .slice(0, mostRivals)
      .filter((other) => other !== column);
    if (period === null && reason !== 'same-period')
      return [{...problem, code: 'unknown-column', stopsReport: true}];
    if (!rivals.length) return [{...problem, code: 'unknown-column', stopsReport: true}];
    const headers = [column, ...rivals].map((other) => other.header).join(' · ');
    return [{...problem, code: 'several-columns', found: headers, stopsReport: true}];
  });
}

/** The problem of the form of the periods of a column; null for a form that is stated or clear. */
function problemOfForm(column: SourceColumn): ImportProblemCode | null {
  const {periodForm, argument} = ownOptions(column);
  if (periodForm === undefined || periodForm === argument) return null;
  if (periodForm === 'ambiguous') return 'ambiguous-period';
  if (periodForm === 'months') return null;
  return periodForm === 'years' ? 'whole-years-taken' : 'serial-dates-taken';
}

/** Columns that a problem names beside its own. */
const mostRivals = 10;

/** True for a column that may be the same thing as others of its period: a result, or one of two columns of one role. */
function isRival({reason, role, period}: SourceColumn): boolean {
  return reason === 'same-period' || (role === 'value' && period !== null);
}

/** A mapping that does not fit the file is an error, not a guess. */
function unmatchedProblems(
  stated: ReadonlyMap<string, RoleText>,
  columns: readonly SourceColumn[],
): readonly ImportProblem[] {
  const headers = new Set(columns.flatMap(({header}) => headerKeys(header)));
  return [...stated.keys()]
    .filter((header) => !headers.has(foldText(header)))
    .map((header) => ({
      code: 'absent-column',
      severity: 'dropped',
      row: null,
      column: header,
      found: `${header} (${columns.map((column) => column.header).join(', ')})`,
      stopsReport: true,
    }));
}
