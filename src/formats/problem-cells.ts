import {groupBy} from '../model/group-by.ts';
import {problemLevel, type ProblemLevel} from '../model/report/problem-level.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {isBlank, type SheetRow} from './base/cell.ts';
import type {RowUse} from './base/row-kind.ts';
import type {ImportOptions} from './base/import-options.ts';
import {foldText} from '../text/search.ts';
import {rowUse} from './row-uses.ts';
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
  readonly as: RowUse;
  /** True for a single text: a heading or a note. */
  readonly spansAllColumns: boolean;
  readonly problems: readonly CellProblem[];
}

/** Assigns problems to rows and cells. Problems of the whole file are not included. */
export function rowsWithProblems(
  rows: readonly SheetRow[],
  problems: readonly ImportProblem[],
  {columns: stated, rowKinds}: Pick<ImportOptions, 'columns' | 'rowKinds'>,
): readonly RowWithProblems[] {
  const headers = new Set([...stated.keys()].map(foldText));
  const classifiedRows = new Map(
    classifyRows(rows, headers, rowKinds).map((classified) => [classified.row.line, classified]),
  );
  const problemsByRow = groupBy(problems, ({row}) => row);
  return rows.map((row) => {
    const classified = classifiedRows.get(row.line);
    const rowProblems = problemsByRow.get(row.line) ?? [];
    const columns = classified && classified.kind !== 'text' ? classified.columns : [];
    return {
      row,
      // A header of several rows is classified by its first one.
      as: classified
        ? rowUse(
            classified,
            rowProblems.some(({code}) => code === 'totals-row'),
          )
        : row.cells.every(isBlank)
          ? 'blank'
          : 'header',
      spansAllColumns: classified?.kind === 'text' && row.cells.slice(1).every(isBlank),
      problems: rowProblems.map((problem) => ({
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
