import type {SheetRow} from '../base/cell.ts';
import {ImportLog} from '../base/import-log.ts';
import {classifyRows} from '../table/detect/classify-rows.ts';
import {joinSheets} from './join-sheets.ts';
import {hasCells, readSheet} from './read-sheet.ts';
import {openWorkbook} from './workbook.ts';

/** A sheet of a workbook, for a choice among several. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Number of rows of its tables; 0 for a sheet without a table. */
  readonly recordCount: number;
  readonly hiddenRowCount: number;
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
      preview: table.slice(0, 3).map(({row}) => row),
    };
  });
}

/** The rows of several sheets, hidden ones too, joined as `sheetRows` joins those of a whole workbook. */
export function chosenRows(
  content: Uint8Array | string,
  names: ReadonlySet<string>,
  log: ImportLog,
): readonly SheetRow[] {
  const {SheetNames, Sheets} = openWorkbook(content);
  const sheets = SheetNames.flatMap((name) => {
    const sheet = names.has(name) ? Sheets[name] : undefined;
    return sheet ? [{name, rows: readSheet(sheet, false, log)}] : [];
  });
  return joinSheets(sheets, log);
}
