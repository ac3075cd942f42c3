import {isBlank, type Row} from '../base/cell.ts';
import type {Column} from '../table/header-column.ts';
import {level, type Level} from './severity.ts';
import type {ImportProblem} from '../base/import-problem.ts';
import {placed} from '../table/row-kind.ts';

/** A problem beside the cell that it is about. */
export interface PlacedProblem {
  readonly problem: ImportProblem;
  readonly level: Level;
  /** Place of the cell in its row, from 0; `null` for the row as a whole. */
  readonly column: number | null;
}

/** One row of a file with what is odd about it. */
export interface CheckedRow {
  readonly row: Row;
  /** What the row is taken for; `blank` rows say nothing. */
  readonly as: 'header' | 'record' | 'text' | 'blank';
  /** One text over the whole width: a heading or a remark. */
  readonly isWide: boolean;
  readonly problems: readonly PlacedProblem[];
}

/** Every row with its problems; those of the file as a whole are not among them. */
export function checkedRows(rows: readonly Row[], problems: readonly ImportProblem[]): readonly CheckedRow[] {
  const kinds = new Map(placed(rows).map((one) => [one.row.line, one]));
  const byRow = new Map<number | null, ImportProblem[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  return rows.map((row) => {
    const kind = kinds.get(row.line);
    const columns = kind && kind.as !== 'text' ? kind.columns : [];
    const found = (byRow.get(row.line) ?? []).map((problem) => ({
      problem,
      level: level(problem, false),
      column: place(problem, columns, row),
    }));
    const isWide = kind?.as === 'text' && row.cells.slice(1).every(isBlank);
    return {row, as: kind?.as ?? 'blank', isWide, problems: found};
  });
}

/** A column is named by its header or by the period of its figures. */
function place({column, seen}: ImportProblem, columns: readonly Column[], {cells}: Row): number | null {
  const found = [
    columns.findIndex(({header}) => header !== '' && header === column),
    columns.findIndex(({role, period}) => role === 'figure' && period === column),
    cells.findIndex((cell) => !isBlank(cell) && cell.text.trim().slice(0, 80) === seen),
  ].find((at) => at >= 0);
  return found ?? null;
}
