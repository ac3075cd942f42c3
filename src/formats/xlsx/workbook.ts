import {SSF, read, utils, write} from '@e965/xlsx';
import type {CellObject, WorkBook, WorkSheet} from '@e965/xlsx';
import {escapeFormula, unescapeFormula} from '../csv/escape-formula.ts';
import {reportTable} from '../table/write/report-table.ts';
import type {ExportCell} from '../table/write/report-table.ts';
import {decimal, toDecimalString} from '../../model/decimal.ts';
import {emptyCell} from '../base/cell.ts';
import {isOpenDocument, uncompressedSize} from './zip-directory.ts';
import {joinSheets} from './join-sheets.ts';
import {markHiddenParts} from './open-document.ts';
import {columnLetter} from '../table/source-column.ts';
import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import type {Report} from '../../model/report/report.ts';

/** A workbook that cannot be read, is too large, or does not have the requested sheet. */
export class SheetError extends Error {
  readonly reason: 'bad-book' | 'no-sheet' | 'too-large';
  /** Names of all sheets of the workbook. */
  readonly names: readonly string[];
  /** Size of the content without compression; 0 where it is not the reason. */
  readonly megabytes: number;

  constructor(reason: SheetError['reason'], names: readonly string[] = [], megabytes = 0) {
    super(reason);
    this.reason = reason;
    this.names = names;
    this.megabytes = megabytes;
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

/** True for a text in HTML or XML: a page with tables, or a flat OpenDocument sheet. */
export function isMarkup(text: string): boolean {
  return /^\s*<(!doctype html|html|head|body|meta|table|div|\?xml)\b/i.test(text);
}

/**
 * The rows of the named sheet, else of all sheets with a table of the same header; the others are reported. What is
 * hidden in the workbook is left out and reported, unless `includesHidden` is true.
 */
export function sheetRows(
  content: Uint8Array | string,
  sheetName: string | null,
  log: ImportLog,
  includesHidden = false,
): readonly SheetRow[] {
  log.step('workbook', 0, 0);
  const book = openWorkbook(content);
  const {SheetNames: names, Sheets: sheets} = book;
  if (sheetName !== null && !names.includes(sheetName)) throw new SheetError('no-sheet', names);
  const isHidden = (name: string): boolean =>
    !includesHidden && Boolean(book.Workbook?.Sheets?.[names.indexOf(name)]?.Hidden);
  const filledNames = names.filter((name) => sheets[name]?.['!ref'] !== undefined);
  const chosen = sheetName === null ? filledNames.filter((name) => !isHidden(name)) : [sheetName];
  for (const name of filledNames) if (sheetName === null && isHidden(name)) reportHidden(name, null, log);
  return joinSheets(
    chosen.flatMap((name) => {
      const sheet = sheets[name];
      return sheet ? [{name, rows: readSheet(sheet, includesHidden, log)}] : [];
    }),
    log,
  );
}

/**
 * The most XML that is read: its cells then take less than 1 GB. OpenDocument and pages need three times as many bytes
 * for a cell as XLSX.
 */
const sizeLimits = {xlsx: 18_000_000, verbose: 60_000_000};

function reportHidden(what: string, row: number | null, log: ImportLog): void {
  log.add({code: 'hidden-cells', severity: 'warning', row, column: null, found: what});
}

/** Throws a `SheetError` for a content that is no workbook. */
export function openWorkbook(content: Uint8Array | string): WorkBook {
  const size = uncompressedSize(content);
  if (size > sizeLimits[typeof content === 'string' || isOpenDocument(content) ? 'verbose' : 'xlsx'])
    throw new SheetError('too-large', [], size / 1_000_000);
  try {
    // `cellStyles` reads which rows and columns are hidden.
    const options = {
      cellNF: true,
      cellText: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: true,
      // Rows as arrays take half of the memory of one object with all cells.
      dense: true,
    };
    // `raw` keeps the texts of a page: the library would read `12,5` as 125.
    const book =
      typeof content === 'string'
        ? read(content, {type: 'string', raw: true, ...options})
        : read(content, {type: 'array', ...options});
    markHiddenParts(book, content);
    return book;
  } catch {
    throw new SheetError('bad-book');
  }
}

/** Rows and columns are counted from A1, also when the sheet begins later. */
export function readSheet(sheet: WorkSheet, includesHidden: boolean, log: ImportLog): readonly SheetRow[] {
  const {s: start, e: end} = utils.decode_range(sheet['!ref'] ?? 'A1');
  const isHidden = (info: {readonly hidden?: boolean} | undefined): boolean =>
    !includesHidden && info?.hidden === true;
  const columns = Array.from({length: end.c + 1}, (_, c) => c);
  const visible = columns.filter((c) => !isHidden(sheet['!cols']?.[c]));
  const readRow = (r: number, indexes: readonly number[]): readonly SheetCell[] =>
    indexes.map((c) => readCell(sheet['!data']?.[r]?.[c]));
  const lines = Array.from({length: end.r - start.r + 1}, (_, index) => start.r + index);
  for (const c of columns.filter((index) => !visible.includes(index))) {
    const preview = previewOf(lines.flatMap((r) => readRow(r, [c])));
    if (preview) reportHidden(`${columnLetter(c)}: ${preview}`, null, log);
  }
  return lines.flatMap((r) => {
    if (!isHidden(sheet['!rows']?.[r])) return [{line: r + 1, cells: readRow(r, visible)}];
    const preview = previewOf(readRow(r, visible));
    if (preview) reportHidden(preview, r + 1, log);
    return [];
  });
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
  if (SSF.is_date(format)) return {text: dateText(cell.v, format, text), value: null};
  // Excel keeps 15 digits; the others are binary rounding errors.
  const value = Number(cell.v.toPrecision(15));
  // Excel shows a long number with an exponent and fewer digits.
  if (/\dE[+-]?\d/i.test(text)) return {text: toDecimalString(decimal(value)), value};
  return {text, value: format.includes('%') ? toPercent(value) : value};
}

/** A date with the parts that its format shows: `2021`, `2021-03` or `2021-03-15`. A time of day keeps its text. */
function dateText(value: number, format: string, text: string): string {
  const parts = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  const {y, m, d} = SSF.parse_date_code(value) as {
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
