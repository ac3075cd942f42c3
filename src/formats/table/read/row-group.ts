import type {SheetCell} from '../../base/cell.ts';
import {isBlank} from '../../base/cell.ts';
import type {HeaderColumn} from './header-column.ts';
import type {GroupDocument, GroupBuilder} from './group-builder.ts';
import {splitCode} from './heading.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {DataRow} from './data-row.ts';

/** Where a row hangs: its deepest group, and the code that its group columns give. */
export interface RowGroup {
  readonly group: GroupDocument | null;
  readonly code: string | null;
}

/** Cells of merged columns, as the rows above left them. */
export type MergedCells = Map<string, string>;

interface Level {
  readonly kind: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly header: string;
}

/** Meets the groups that the columns of a row name, from the left to the right, below the heading `above` it. */
export function resolveRowGroup(
  record: DataRow,
  heading: GroupDocument | null,
  groups: GroupBuilder,
  log: ImportLog,
): RowGroup {
  let group = heading;
  let code: string | null = null;
  for (const level of levels(record)) {
    const parentId: string | null = (level.kind === group?.kind ? group.parentId : group?.id) ?? null;
    const {group: met, isNew} = groups.getOrAdd({
      kind: level.kind,
      code: level.code,
      label: level.title === null && level.code !== null ? `${level.header} ${level.code}` : null,
      title: level.title,
      parentId,
    });
    if (isNew) warnMismatchedCode(met, groups, record, log);
    code = met.code ?? null;
    group = met;
  }
  return {group, code};
}

/** A service whose code does not begin with that of its guideline may hang on the wrong one. */
function warnMismatchedCode(
  group: GroupDocument,
  groups: GroupBuilder,
  {row}: DataRow,
  log: ImportLog,
): void {
  const parent = group.parentId === null ? null : groups.byId(group.parentId);
  if (!parent?.code || !group.code?.includes('.') || group.code.startsWith(`${parent.code}.`)) return;
  log.add({
    code: 'code-against-heading',
    severity: 'warning',
    row: row.line,
    column: null,
    found: `${group.code} · ${parent.code}`,
  });
}

function levels({row, columns}: DataRow): readonly Level[] {
  const found = new Map<string, Level>();
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (column.role !== 'group' || column.kind === null || !cell || isBlank(cell)) return;
    const known = found.get(column.kind);
    found.set(column.kind, {...level(column, cell, column.kind), ...withoutNull(known)});
  });
  return [...found.values()];
}

function level({isCode, header}: HeaderColumn, {text}: SheetCell, kind: string): Level {
  const bare = text.trim();
  const {code, words} = isCode ? {code: bare, words: null} : splitCode(bare);
  return {kind, code, title: words, header};
}

function withoutNull(known: Level | undefined): Partial<Level> {
  return Object.fromEntries(Object.entries(known ?? {}).filter(([, value]) => value !== null));
}

/** Gives the blank group cells of a row what stands above them: a merged cell is one cell and many blanks. */
export function fillDown(record: DataRow, above: MergedCells, log: ImportLog): DataRow {
  const {row, columns} = record;
  let parentChanged = false;
  const cells = columns.map((column, index): SheetCell => {
    const cell = row.cells[index] ?? {text: '', value: null};
    if (column.role !== 'group') return cell;
    const key = `${index}`;
    if (!isBlank(cell)) {
      if (cell.text !== above.get(key)) parentChanged = true;
      above.set(key, cell.text);
      return cell;
    }
    const text = above.get(key);
    // Below a group that has just changed, a blank cell belongs to nobody.
    if (text === undefined || parentChanged) return cell;
    log.add({code: 'filled-down', severity: 'repaired', row: row.line, column: column.header, found: text});
    return {text, value: null};
  });
  return {row: {...row, cells: [...cells, ...row.cells.slice(columns.length)]}, columns};
}
