import {problemLevel, type ProblemLevel} from '../model/report/problem-level.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {isBlank, type SheetRow} from './base/cell.ts';
import {classifyRows} from './table/detect/classify-rows.ts';
import type {SourceColumn} from './table/source-column.ts';

/** A problem and the cell that it concerns. */
interface CellProblem {
  readonly problem: ImportProblem;
  readonly level: ProblemLevel;
  /** Index of the cell in its row; null for the whole row. */
  readonly column: number | null;
}

/** A row of a file and its problems. */
export interface RowWithProblems {
  readonly row: SheetRow;
  readonly as: 'header' | 'record' | 'text' | 'blank';
  /** True for a single text: a heading or a note. */
  readonly spansAllColumns: boolean;
  readonly problems: readonly CellProblem[];
}

/** Assigns problems to rows and cells. Problems of the whole file are not included. */
export function rowsWithProblems(
  rows: readonly SheetRow[],
  problems: readonly ImportProblem[],
): readonly RowWithProblems[] {
  const classifiedRows = new Map(classifyRows(rows).map((classified) => [classified.row.line, classified]));
  const problemsByRow = new Map<number | null, ImportProblem[]>();
  for (const problem of problems)
    problemsByRow.set(problem.row, [...(problemsByRow.get(problem.row) ?? []), problem]);
  return rows.map((row) => {
    const classified = classifiedRows.get(row.line);
    const columns = classified && classified.kind !== 'text' ? classified.columns : [];
    return {
      row,
      as: classified?.kind ?? 'blank',
      spansAllColumns: classified?.kind === 'text' && row.cells.slice(1).every(isBlank),
      problems: (problemsByRow.get(row.line) ?? []).map((problem) => ({
        problem,
        level: problemLevel(problem),
        column: columnIndex(problem, columns, row),
      })),
    };
  });
}

/** Finds the column by its header, else by the period of its figures, else by the text of the cell. */
function columnIndex(
  {column, found}: ImportProblem,
  columns: readonly SourceColumn[],
  {cells}: SheetRow,
): number | null {
  const indexes = [
    columns.findIndex(({header}) => header !== '' && header === column),
    columns.findIndex(({role, period}) => role === 'value' && period === column),
    cells.findIndex((cell) => !isBlank(cell) && cell.text.trim().slice(0, 80) === found),
  ];
  return indexes.find((index) => index >= 0) ?? null;
}
