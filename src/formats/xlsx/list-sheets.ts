import type {SheetRow} from '../base/cell.ts';
import {ImportLog} from '../base/import-log.ts';
import {classifyRows} from '../table/detect/classify-rows.ts';
import {headerKey} from './join-sheets.ts';
import {hasCells, readSheet} from './read-sheet.ts';
import {openWorkbook} from './workbook.ts';

/** A sheet of a workbook, for a choice among several. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Number of rows of its tables; 0 for a sheet without a table. */
  readonly recordCount: number;
  readonly hiddenRowCount: number;
  /** Equal for sheets that are read together; null for a sheet without a table. */
  readonly headerKey: string | null;
  /** The header and the first rows of its table. */
  readonly preview: readonly SheetRow[];
}

/** The sheets of a workbook that have a cell, in their order. */
export function listSheets(content: Uint8Array | string): readonly ListedSheet[] {
  const book = openWorkbook(content);
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || !hasCells(sheet)) return [];
    const log = new ImportLog();
    const table = classifyRows(readSheet(sheet, false, log)).filter(({kind}) => kind !== 'text');
    return {
      name,
      isHidden: Boolean(book.Workbook?.Sheets?.[index]?.Hidden),
      recordCount: table.filter(({kind}) => kind === 'record').length,
      hiddenRowCount: log.problems.filter(({row}) => row !== null).length,
      headerKey: headerKey(table),
      preview: table.slice(0, 3).map(({row}) => row),
    };
  });
}
