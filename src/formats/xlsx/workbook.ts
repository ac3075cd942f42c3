import {SSF, read, utils, write} from '@e965/xlsx';
import type {CellObject, WorkBook, WorkSheet} from '@e965/xlsx';
import {escapeFormula, unescapeFormula} from '../csv/escape-formula.ts';
import {reportTable} from '../table/write/report-table.ts';
import type {ExportCell} from '../table/write/report-table.ts';
import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import type {Report} from '../../model/report/report.ts';

/** Why a workbook, or the sheet that was asked for, cannot be read. */
export class SheetError extends Error {
  readonly reason: 'bad-book' | 'no-sheet';
  /** The sheets that there are. */
  readonly names: readonly string[];

  constructor(reason: SheetError['reason'], names: readonly string[] = []) {
    super(reason);
    this.reason = reason;
    this.names = names;
  }
}

/** Zip (xlsx, xlsm, ods) or the compound file of old Excel. */
export function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) ||
    (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  );
}

/** The rows of one sheet, the first one that is filled where none is named; the other filled ones are told. */
export function sheetRows(bytes: Uint8Array, wanted: string | null, log: ImportLog): readonly SheetRow[] {
  const book = opened(bytes);
  const sheets = book.SheetNames.filter((name) => book.Sheets[name]?.['!ref'] !== undefined);
  const name = wanted === null ? sheets[0] : book.SheetNames.find((one) => one === wanted);
  if (wanted !== null && name === undefined) throw new SheetError('no-sheet', book.SheetNames);
  for (const other of wanted === null ? sheets.slice(1) : [])
    log.add({code: 'other-sheet', severity: 'dropped', row: null, column: null, found: other});
  const sheet = book.Sheets[name ?? ''];
  return sheet ? rows(sheet) : [];
}

function opened(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {type: 'array', cellNF: true, cellText: true, cellFormula: false, cellHTML: false});
  } catch {
    throw new SheetError('bad-book');
  }
}

function rows(sheet: WorkSheet): readonly SheetRow[] {
  const {s: start, e: end} = utils.decode_range(sheet['!ref'] ?? 'A1');
  const count = end.r - start.r + 1;
  return Array.from({length: count}, (_, index) => {
    const r = start.r + index;
    const cells = Array.from({length: end.c + 1}, (_, c) => cell(sheet[utils.encode_cell({r, c})]));
    return {line: r + 1, cells};
  });
}

const nothing: SheetCell = {text: '', value: null};

function cell(found: CellObject | undefined): SheetCell {
  if (!found || found.t === 'z') return nothing;
  const text = found.w ?? String(found.v ?? '');
  if (found.t !== 'n' || typeof found.v !== 'number') return {text: unescapeFormula(text), value: null};
  const format = String(found.z ?? '');
  if (SSF.is_date(format)) return {text, value: null};
  // Excel itself keeps 15 digits: what is beyond is the noise of binary sums.
  const value = Number(found.v.toPrecision(15));
  return {text, value: format.includes('%') ? hundredfold(value) : value};
}

/** 0.147 shown as 14.7 % is 14.7, exactly. */
function hundredfold(value: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}

/** A workbook of one sheet, as `wideTable` has it; numbers are numbers and show the digits that they have. */
export function workbook(report: Report): Uint8Array {
  const {headers, rows} = reportTable(report);
  const cells = [headers.map((text) => ({text, isNumber: false})), ...rows];
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({s: {r: 0, c: 0}, e: {r: rows.length, c: headers.length - 1}}),
  };
  cells.forEach((row, r) => row.forEach((one, c) => (sheet[utils.encode_cell({r, c})] = written(one))));
  sheet['!cols'] = headers.map((header) => ({wch: Math.min(60, Math.max(12, header.length + 2))}));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'avance');
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx', compression: true}) as ArrayBuffer);
}

function written({text, isNumber}: ExportCell): CellObject {
  if (!isNumber) return {t: 's', v: escapeFormula(text)};
  const digits = text.split('.')[1]?.length ?? 0;
  return {t: 'n', v: Number(text), z: digits ? `0.${'0'.repeat(digits)}` : '0'};
}
