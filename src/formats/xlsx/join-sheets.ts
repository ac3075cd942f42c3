import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import {classifyRows} from '../table/detect/classify-rows.ts';
import type {ClassifiedRow} from '../table/detect/classify-rows.ts';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/**
 * The rows of the first sheet with a table and of those with the same header, each sheet as a group. Sheets with another
 * table are reported. Without any table, the rows of the first sheet.
 */
export function joinSheets(sheets: readonly Sheet[], log: ImportLog): readonly SheetRow[] {
  const tables = sheets.map((sheet) => ({...sheet, classified: classifyRows(sheet.rows)}));
  const first = tables.find(({classified}) => classified.some(({kind}) => kind === 'record'));
  if (!first) {
    for (const {name} of sheets.slice(1)) reportUnread(name, 'other-sheet', log);
    return sheets[0]?.rows ?? [];
  }
  const key = headerKey(first.classified);
  const joined = tables.filter(({classified}) => headerKey(classified) === key);
  const joinedNames = new Set(joined.map(({name}) => name));
  for (const {name, classified} of tables) {
    const isTable = classified.some(({kind}) => kind === 'record');
    if (!joinedNames.has(name)) reportUnread(name, isTable ? 'other-sheet' : 'unused-text', log);
  }
  if (joined.length === 1) return first.rows;
  return joined.flatMap(({name, classified}) => classified.map((row) => withGroup(row, name)));
}

function reportUnread(name: string, code: 'other-sheet' | 'unused-text', log: ImportLog): void {
  log.add({code, severity: 'dropped', row: null, column: null, found: name});
}

function headerKey(rows: readonly ClassifiedRow[]): string | null {
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
