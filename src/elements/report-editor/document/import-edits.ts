import type {ImportResult} from '../../../formats/base/import-result.ts';
import {defaultImportOptions} from '../../../formats/base/import-options.ts';
import {importEditable} from '../../../formats/editable-table.ts';
import {rowsWithProblems, type RowWithProblems} from '../../../formats/problem-cells.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {TableEdits} from './document.ts';

/** What the import returns for the edited table, and its rows. */
export interface ImportedEdits extends ImportResult {
  /** All rows, those that are not published too. */
  readonly rows: readonly RowWithProblems[];
}

/** Imports the rows that are published, with the answers about them. */
export const importEdits = memoizeByObject((edits: TableEdits): ImportedEdits => {
  const {table, skipped, unit, ...answers} = edits;
  const published = skipped.size
    ? {...table, rows: table.rows.filter(({line}) => !skipped.has(line))}
    : table;
  const options = {...defaultImportOptions, ...answers, unit: unit || null};
  const result = importEditable(published, options);
  return {...result, rows: rowsWithProblems(table.rows, result.problems, options)};
});
