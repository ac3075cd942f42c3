import {SSF, read, utils, write} from '@e965/xlsx';
import type {CellObject, WorkBook, WorkSheet} from '@e965/xlsx';
import {escapeFormula, unescapeFormula} from '../csv/escape-formula.ts';
import {reportTable} from '../table/write/report-table.ts';
import type {ExportCell} from '../table/write/report-table.ts';
import {emptyCell} from '../base/cell.ts';
import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import type {Report} from '../../model/report/report.ts';

/** A workbook that cannot be read, or that does not have the requested sheet. */
export class SheetError extends Error {
  readonly reason: 'bad-book' | 'no-sheet';
  /** Names of all sheets of the workbook. */
  readonly names: readonly string[];

  constructor(reason: SheetError['reason'], names: readonly string[] = []) {
    super(reason);
    this.reason = reason;
    this.names = names;
  }
}

const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/** True for the signature of a ZIP file (xlsx, xlsm, ods) or of a compound file (xls). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** The rows of a sheet: the named one, else the first that is not empty; the others are reported. */
export function sheetRows(bytes: Uint8Array, sheetName: string | null, log: ImportLog): readonly SheetRow[] {
  const {SheetNames: names, Sheets: sheets} = openWorkbook(bytes);
  if (sheetName !== null && !names.includes(sheetName)) throw new SheetError('no-sheet', names);
  const [firstName = '', ...otherNames] = names.filter((name) => sheets[name]?.['!ref'] !== undefined);
  for (const otherName of sheetName === null ? otherNames : [])
    log.add({code: 'other-sheet', severity: 'dropped', row: null, column: null, found: otherName});
  const sheet = sheets[sheetName ?? firstName];
  return sheet ? readSheet(sheet) : [];
}

function openWorkbook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {type: 'array', cellNF: true, cellText: true, cellFormula: false, cellHTML: false});
  } catch {
    throw new SheetError('bad-book');
  }
}

/** Rows and columns are counted from A1, also when the sheet begins later. */
function readSheet(sheet: WorkSheet): readonly SheetRow[] {
  const {s: start, e: end} = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({length: end.r - start.r + 1}, (_, index) => {
    const r = start.r + index;
    const cells = Array.from({length: end.c + 1}, (__, c) => readCell(sheet[utils.encode_cell({r, c})]));
    return {line: r + 1, cells};
  });
}

/** Dates are text. A percentage is a number in percent, as it is shown. */
function readCell(cell: CellObject | undefined): SheetCell {
  if (!cell || cell.t === 'z') return emptyCell;
  const text = cell.w ?? String(cell.v ?? '');
  if (cell.t !== 'n' || typeof cell.v !== 'number') return {text: unescapeFormula(text), value: null};
  const format = String(cell.z ?? '');
  if (SSF.is_date(format)) return {text, value: null};
  // Excel keeps 15 digits; the others are binary rounding errors.
  const value = Number(cell.v.toPrecision(15));
  return {text, value: format.includes('%') ? toPercent(value) : value};
}

/** 0.147 → 14.7, exactly: shifts the decimal exponent instead of multiplying. */
function toPercent(value: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}

/** A workbook with one sheet, the `reportTable`. Numbers are shown with the decimals that they have. */
export function workbook(report: Report): Uint8Array {
  const {headers, rows} = reportTable(report);
  const cells = [headers.map((text) => ({text, isNumber: false})), ...rows];
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({s: {r: 0, c: 0}, e: {r: rows.length, c: headers.length - 1}}),
    '!cols': headers.map((header) => ({wch: Math.min(60, Math.max(12, header.length + 2))})),
  };
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      sheet[utils.encode_cell({r, c})] = writeCell(cell);
    }),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'avance');
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx', compression: true}) as ArrayBuffer);
}

function writeCell({text, isNumber}: ExportCell): CellObject {
  if (!isNumber) return {t: 's', v: escapeFormula(text)};
  const decimals = text.split('.')[1]?.length ?? 0;
  return {t: 'n', v: Number(text), z: decimals ? `0.${'0'.repeat(decimals)}` : '0'};
}
