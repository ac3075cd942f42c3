import type {CellObject, WorkSheet} from '@e965/xlsx';
import {decimal, toDecimalString} from '../../model/decimal.ts';
import {emptyCell} from '../base/cell.ts';
import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import {unescapeFormula} from '../csv/escape-formula.ts';
import {columnLetter} from '../table/source-column.ts';
import {maxCells} from '../base/limits.ts';
import {xlsx} from './library.ts';
import {SheetError} from './sheet-error.ts';

/** A row that has cells, and the index of the last one. */
interface FilledRow {
  readonly index: number;
  readonly cells: readonly (CellObject | undefined)[];
  readonly last: number;
}

/** Indexes of an array that may be sparse, in their order. */
function ownIndexes(list: readonly unknown[]): readonly number[] {
  return Object.keys(list).map(Number);
}

/** The rows that have cells. The range that the file states is not used: it may be old, or the whole sheet. */
function filledRows(sheet: WorkSheet): readonly FilledRow[] {
  const data = sheet['!data'] ?? [];
  return ownIndexes(data).flatMap((index) => {
    const cells = data[index] ?? [];
    const last = ownIndexes(cells).at(-1);
    return last === undefined ? [] : [{index, cells, last}];
  });
}

export function reportHidden(what: string, row: number | null, log: ImportLog): void {
  log.add({code: 'hidden-cells', severity: 'warning', row, column: null, found: what});
}

/** True for a sheet with a cell. */
export function hasCells(sheet: WorkSheet | undefined): boolean {
  return sheet !== undefined && filledRows(sheet).length > 0;
}

/**
 * Rows and columns are counted from A1, also when the sheet begins later. A row ends with its last cell; rows without
 * cells are one blank row. Throws a `SheetError` for a sheet whose gaps take too many cells.
 */
export function readSheet(sheet: WorkSheet, includesHidden: boolean, log: ImportLog): readonly SheetRow[] {
  const filled = filledRows(sheet);
  if (filled.reduce((sum, {last}) => sum + last + 1, 0) > maxCells) throw new SheetError('too-many-cells');
  const isHidden = (info: {readonly hidden?: boolean} | undefined): boolean =>
    !includesHidden && info?.hidden === true;
  const isHiddenColumn = (index: number): boolean => isHidden(sheet['!cols']?.[index]);
  reportHiddenColumns(filled, isHiddenColumn, log);
  const rows: SheetRow[] = [];
  let next = filled[0]?.index ?? 0;
  for (const {index, cells, last} of filled) {
    if (index > next) rows.push({line: next + 1, cells: []});
    next = index + 1;
    const visible: SheetCell[] = [];
    for (let column = 0; column <= last; column++)
      if (!isHiddenColumn(column)) visible.push(readCell(cells[column]));
    if (!isHidden(sheet['!rows']?.[index])) rows.push({line: index + 1, cells: visible});
    else if (previewOf(visible)) reportHidden(previewOf(visible), index + 1, log);
  }
  return rows;
}

function reportHiddenColumns(
  rows: readonly FilledRow[],
  isHiddenColumn: (index: number) => boolean,
  log: ImportLog,
): void {
  const hiddenCells = new Map<number, SheetCell[]>();
  for (const {cells} of rows)
    for (const column of ownIndexes(cells)) {
      const cell = isHiddenColumn(column) ? readCell(cells[column]) : emptyCell;
      if (cell.text.trim()) hiddenCells.set(column, [...(hiddenCells.get(column) ?? []), cell].slice(0, 4));
    }
  for (const [column, cells] of [...hiddenCells].sort(([a], [b]) => a - b))
    reportHidden(`${columnLetter(column)}: ${previewOf(cells)}`, null, log);
}

function previewOf(cells: readonly SheetCell[]): string {
  return cells
    .map(({text}) => text.trim())
    .filter(Boolean)
    .slice(0, 4)
    .join(' | ');
}

/** Dates are text. A percentage is a number in percent, as it is shown. */
function readCell(cell: CellObject | undefined): SheetCell {
  if (!cell || cell.t === 'z') return emptyCell;
  const text = cell.w ?? String(cell.v ?? '');
  if (cell.t !== 'n' || typeof cell.v !== 'number') return {text: unescapeFormula(text), value: null};
  const format = String(cell.z ?? '');
  if (xlsx.SSF.is_date(format)) return {text: dateText(cell.v, format, text), value: null};
  // Excel keeps 15 digits; the others are binary rounding errors.
  const value = Number(cell.v.toPrecision(15));
  // Excel shows a long number with an exponent and fewer digits.
  if (/\dE[+-]?\d/i.test(text)) return {text: toDecimalString(decimal(value)), value};
  return {text, value: format.includes('%') ? toPercent(value) : value};
}

/** A date with the parts that its format shows: `2021`, `2021-03` or `2021-03-15`. A time of day keeps its text. */
function dateText(value: number, format: string, text: string): string {
  const parts = format.replace(/\[[^[\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  const {y, m, d} = xlsx.SSF.parse_date_code(value) as {
    readonly y: number;
    readonly m: number;
    readonly d: number;
  };
  if (!parts.includes('y') || y < 1900) return text;
  const [year, month, day] = [String(y), String(m).padStart(2, '0'), String(d).padStart(2, '0')];
  if (parts.includes('d')) return `${year}-${month}-${day}`;
  return parts.includes('m') ? `${year}-${month}` : year;
}

/** 0.147 → 14.7, exactly: shifts the decimal exponent instead of multiplying. */
function toPercent(value: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}
