import {isBlank, type SheetRow} from './base/cell.ts';
import type {HeaderColumn} from './table/read/header-column.ts';
import {problemLevel, type ProblemLevel} from '../model/report/problem-level.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {classifyRows} from './table/read/row-kind.ts';

/** A problem beside the cell that it is about. */
export interface CellProblem {
  readonly problem: ImportProblem;
  readonly level: ProblemLevel;
  /** Place of the cell in its row, from 0; `null` for the row as a whole. */
  readonly column: number | null;
}

/** One row of a file with what is odd about it. */
export interface RowWithProblems {
  readonly row: SheetRow;
  /** What the row is taken for; `blank` rows say nothing. */
  readonly as: 'header' | 'record' | 'text' | 'blank';
  /** One text over the whole width: a heading or a remark. */
  readonly spansAllColumns: boolean;
  readonly problems: readonly CellProblem[];
}

/** Every row with its problems; those of the file as a whole are not among them. */
export function rowsWithProblems(
  rows: readonly SheetRow[],
  problems: readonly ImportProblem[],
): readonly RowWithProblems[] {
  const kinds = new Map(classifyRows(rows).map((one) => [one.row.line, one]));
  const byRow = new Map<number | null, ImportProblem[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  return rows.map((row) => {
    const kind = kinds.get(row.line);
    const columns = kind && kind.kind !== 'text' ? kind.columns : [];
    const found = (byRow.get(row.line) ?? []).map((problem) => ({
      problem,
      level: problemLevel(problem),
      column: columnOf(problem, columns, row),
    }));
    const spansAllColumns = kind?.kind === 'text' && row.cells.slice(1).every(isBlank);
    return {row, as: kind?.kind ?? 'blank', spansAllColumns: spansAllColumns, problems: found};
  });
}

/** A column is named by its header or by the period of its figures. */
function columnOf(
  {column, found}: ImportProblem,
  columns: readonly HeaderColumn[],
  {cells}: SheetRow,
): number | null {
  const index = [
    columns.findIndex(({header}) => header !== '' && header === column),
    columns.findIndex(({role, period}) => role === 'figure' && period === column),
    cells.findIndex((cell) => !isBlank(cell) && cell.text.trim().slice(0, 80) === found),
  ].find((at) => at >= 0);
  return index ?? null;
}
