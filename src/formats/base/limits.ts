import type {ImportProblem} from '../../model/report/problem.ts';
import type {SheetRow} from './cell.ts';

/** Cells of a table or a workbook that are read, with repeated ones and with the blank ones before the last of a row. */
export const maxCells = 5_000_000;
/** Columns of a table that are read: those that a sheet of Excel can have. */
export const maxColumns = 16_384;

/** The problem of a text with more than `maxCells` cells. */
export const tooManyCells: ImportProblem = {
  code: 'too-many-cells',
  severity: 'fatal',
  row: null,
  column: null,
  found: String(maxCells),
};

/** The problem of the first row with more than `maxColumns` columns; null without one. */
export function tooWideProblem(rows: readonly SheetRow[]): ImportProblem | null {
  const wide = rows.find(({cells}) => cells.length > maxColumns);
  if (!wide) return null;
  return {
    code: 'too-many-columns',
    severity: 'fatal',
    row: wide.line,
    column: null,
    found: `${wide.cells.length} > ${maxColumns}`,
  };
}
