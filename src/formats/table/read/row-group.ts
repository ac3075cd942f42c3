import {memoizeByObject} from '../../../model/memoize.ts';
import type {SheetCell} from '../../base/cell.ts';
import {emptyCell, isBlank} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {DataRow} from './data-row.ts';
import type {GroupBuilder, GroupJson} from './group-builder.ts';
import type {SourceColumn} from '../source-column.ts';
import {splitCode} from './heading.ts';

/** The deepest group of a row, and the code in its group columns. */
export interface RowGroup {
  readonly group: GroupJson | null;
  readonly code: string | null;
}

/** Text of the last filled cell of each group column, by column index. */
export type MergedCells = Map<number, string>;

/** A group as the columns of one row name it. */
interface NamedGroup {
  readonly kind: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly header: string;
}

/** Resolves the groups that the columns of a row name, from left to right, below the current heading. */
export function resolveRowGroup(
  row: DataRow,
  heading: GroupJson | null,
  groups: GroupBuilder,
  log: ImportLog,
): RowGroup {
  let group = heading;
  let code: string | null = null;
  for (const {kind, code: printed, title, header} of namedGroups(row)) {
    const parentId: string | null = (kind === group?.kind ? group.parentId : group?.id) ?? null;
    const label = title === null && printed !== null ? `${header} ${printed}` : null;
    const entry = groups.getOrAdd({kind, code: printed, label, title, parentId});
    if (entry.isNew) warnMismatchedCode(entry.group, groups, row, log);
    code = entry.group.code ?? null;
    group = entry.group;
  }
  return {group, code};
}

/** Reports a service whose code does not begin with the code of its guideline: the row may be misplaced. */
function warnMismatchedCode(group: GroupJson, groups: GroupBuilder, {row}: DataRow, log: ImportLog): void {
  const parent = group.parentId === null ? null : groups.byId(group.parentId);
  if (!parent?.code || !group.code?.includes('.') || group.code.startsWith(`${parent.code}.`)) return;
  const found = `${group.code} · ${parent.code}`;
  log.add({code: 'code-against-heading', severity: 'warning', row: row.line, column: null, found});
}

/** One entry per kind; code and title may be in columns of their own, of which the left one has priority. */
function namedGroups({row, columns}: DataRow): readonly NamedGroup[] {
  const byKind = new Map<string, NamedGroup>();
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (column.role !== 'group' || !cell || isBlank(cell)) return;
    const kind = column.argument ?? 'theme';
    const earlier = byKind.get(kind);
    const named = namedGroup(column, cell, kind);
    byKind.set(kind, {
      kind,
      code: earlier?.code ?? named.code,
      title: earlier?.title ?? named.title,
      header: earlier?.header ?? named.header,
    });
  });
  return [...byKind.values()];
}

function namedGroup({isCode, header}: SourceColumn, {text}: SheetCell, kind: string): NamedGroup {
  const {code, words} = isCode ? {code: text.trim(), words: null} : splitCode(text);
  return {kind, code, title: words, header};
}

/** Indexes of the columns whose merged cells are filled: groups, and names of indicators that take several rows. */
const mergedColumns = memoizeByObject((columns: readonly SourceColumn[]): ReadonlySet<number> => {
  const hasSeveralRows = columns.some(({role}) => ['place', 'dimension', 'period'].includes(role));
  const isMerged = ({role}: SourceColumn): boolean =>
    role === 'group' || (role === 'indicator' && hasSeveralRows);
  return new Set(columns.flatMap((column, index) => (isMerged(column) ? [index] : [])));
});

/** Fills the blank cells of merged columns from the rows above: a merged cell is read as one text and blank cells. */
export function fillDown({row, columns}: DataRow, merged: MergedCells, log: ImportLog): DataRow {
  const mergedIndexes = mergedColumns(columns);
  if (!mergedIndexes.size) return {row, columns};
  let parentChanged = false;
  const cells = columns.map((column, index): SheetCell => {
    const cell = row.cells[index] ?? emptyCell;
    if (!mergedIndexes.has(index)) return cell;
    const text = merged.get(index);
    if (!isBlank(cell)) {
      parentChanged ||= cell.text !== text;
      merged.set(index, cell.text);
      return cell;
    }
    // The merged cells of the former parent group end where the parent changes.
    if (text === undefined || parentChanged) return cell;
    log.add({code: 'filled-down', severity: 'repaired', row: row.line, column: column.header, found: text});
    return {text, value: null};
  });
  return {row: {...row, cells: [...cells, ...row.cells.slice(columns.length)]}, columns};
}
