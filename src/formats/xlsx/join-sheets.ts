import type {ImportProblem} from '../../model/report/problem.ts';
import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import {classifyRows} from '../table/detect/classify-rows.ts';
import type {ClassifiedRow} from '../table/detect/classify-rows.ts';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Problems of its rows, by their lines. */
  readonly problems: readonly ImportProblem[];
  /** True for a sheet that is stated: without its table, no report is written. */
  readonly isStated: boolean;
}

/**
 * The rows of the first sheet with a table and of those with the same header, each sheet as a group. The lines of a later
 * sheet continue those of the one before, so that a line is one row. Sheets with another table are reported. Without any
 * table, the rows of the first sheet.
 */
export function joinSheets(sheets: readonly Sheet[], log: ImportLog): readonly SheetRow[] {
  const tables = sheets.map((sheet) => ({...sheet, classified: classifyRows(sheet.rows)}));
  const first = tables.find(({classified}) => classified.some(({kind}) => kind === 'record'));
  if (!first) {
    for (const sheet of sheets.slice(1)) reportUnread(sheet, true, log);
    for (const problem of sheets[0]?.problems ?? []) log.add(problem);
    return sheets[0]?.rows ?? [];
  }
  const key = headerKey(first.classified);
  const joined = tables.filter(({classified}) => headerKey(classified) === key);
  for (const table of tables) {
    const isTable = table.classified.some(({kind}) => kind === 'record');
    if (!joined.includes(table)) reportUnread(table, isTable, log);
  }
  let lineCount = 0;
  return joined.flatMap(({name, rows, problems, classified}) => {
    const offset = lineCount;
    lineCount += rows.at(-1)?.line ?? 0;
    if (offset) log.add({...sheetProblem('sheet-begins', name), row: offset + 1});
    for (const problem of problems)
      log.add(problem.row === null ? problem : {...problem, row: problem.row + offset});
    if (joined.length === 1) return rows;
    return classified
      .map((row) => withGroup(row, name))
      .map(({line, cells}) => ({line: line + offset, cells}));
  });
}

function reportUnread({name, isStated}: Sheet, isTable: boolean, log: ImportLog): void {
  if (!isTable) log.add(sheetProblem(isStated ? 'other-sheet' : 'unused-text', name));
  else if (isStated) log.add({...sheetProblem('other-sheet', name), severity: 'dropped', stopsReport: true});
  else log.add(sheetProblem('other-sheet', name));
}

function sheetProblem(code: ImportProblem['code'], name: string): ImportProblem {
  return {code, severity: 'warning', row: null, column: null, found: name};
}

/** Names the header of a table; null without a table. */
export function headerKey(rows: readonly ClassifiedRow[]): string | null {
  const header = rows.find(({kind}) => kind === 'header');
  return header ? JSON.stringify(header.row.cells.map(({text}) => text.trim())) : null;
}

/** Adds a first column with the name of the sheet to the rows of its table. */
function withGroup({kind, row}: ClassifiedRow, name: string): SheetRow {
  if (kind === 'text') return row;
  const isObjective = /^(oe|op|obj\w*)\b/i.test(name);
  const header = isObjective ? 'Objetivo' : 'Tema';
  const cell: SheetCell = {text: kind === 'header' ? header : name, value: null};
  return {line: row.line, cells: [cell, ...row.cells]};
}
