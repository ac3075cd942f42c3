import type {CellObject, WorkBook, WorkSheet} from '@e965/xlsx';
import type {Report} from '../../model/report/report.ts';
import type {SheetRow} from '../base/cell.ts';
import {ImportLog} from '../base/import-log.ts';
import {escapeFormula} from '../csv/escape-formula.ts';
import {reportTable} from '../table/write/report-table.ts';
import type {ExportCell} from '../table/write/report-table.ts';
import {checkDeclaredCells} from './declared-cells.ts';
import {joinSheets} from './join-sheets.ts';
import {markHiddenParts} from './open-document.ts';
import {xlsx} from './library.ts';
import {hasCells, readSheet, reportHidden} from './read-sheet.ts';
import {SheetError} from './sheet-error.ts';
import {isOpenDocument, storedZip, zipParts} from './zip-parts.ts';
import {ownOptions} from '../../model/own.ts';

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

interface WorkbookOptions {
  readonly includesHidden?: boolean;
  /** The most bytes that are read without compression; null for the limit of the format. */
  readonly maxBytes?: number | null;
}

/** In place of the name of a sheet: every sheet. A sheet with this name is meant itself. */
export const everySheet = 'all';

/**
 * The rows of the named sheets, hidden ones too, or without names of the first sheet with a table and of those with the
 * same header; sheets that are not read are reported. What is hidden in the workbook is left out and reported, unless
 * `includesHidden` is true.
 */
export function sheetRows(
  content: Uint8Array | string,
  sheetNames: readonly string[],
  log: ImportLog,
  options: WorkbookOptions = {},
): readonly SheetRow[] {
  const {includesHidden = false, maxBytes = null} = ownOptions(options);
  log.step('workbook', 0, 0);
  const book = openWorkbook(content, maxBytes);
  const {SheetNames: names, Sheets: sheets} = book;
  const unknownNames = sheetNames.filter((name) => !names.includes(name));
  const isAll = unknownNames.includes(everySheet);
  if (unknownNames.some((name) => name !== everySheet)) throw new SheetError('no-sheet', names);
  const hiddenNames = new Set(names.filter((_, index) => book.Workbook?.Sheets?.[index]?.Hidden));
  const isHidden = (name: string): boolean => !includesHidden && hiddenNames.has(name);
  const isFound = isAll || !sheetNames.length;
  const isChosen = (name: string): boolean =>
    sheetNames.includes(name) || (isFound && hasCells(sheets[name]) && !isHidden(name));
  const chosen = names.filter(isChosen);
  for (const name of names)
    if (isFound && !chosen.includes(name) && hasCells(sheets[name])) reportHidden(name, null, log);
  return joinSheets(
    chosen.flatMap((name) => {
      const sheet = sheets[name];
      if (!sheet) return [];
      const sheetLog = new ImportLog();
      const rows = readSheet(sheet, includesHidden, sheetLog);
      return [{name, rows, problems: sheetLog.problems, isStated: sheetNames.length > 0}];
    }),
    log,
  );
}

/**
 * The most bytes that are read without compression: their cells then take less than 1 GB. OpenDocument and pages need
 * three times as many bytes for a cell as XLSX.
 */
const sizeLimits = {compact: 18_000_000, verbose: 60_000_000};

/** `cellStyles` reads which rows and columns are hidden. Rows as arrays take half of the memory of one object. */
const options = {
  cellNF: true,
  cellText: true,
  cellFormula: false,
  cellHTML: false,
  cellStyles: true,
  dense: true,
};

/**
 * Throws a `SheetError` for a content that is not a workbook, or is too large. `maxBytes` replaces the limit of its
 * content without compression.
 */
export function openWorkbook(content: Uint8Array | string, maxBytes: number | null = null): WorkBook {
  const isZip = typeof content !== 'string' && content[0] === 0x50;
  const isVerbose = typeof content === 'string' || isOpenDocument(content);
  const limit = maxBytes ?? sizeLimits[isVerbose ? 'verbose' : 'compact'];
  if (!isZip && content.length > limit) throw new SheetError('too-large', [], limit / 1_000_000);
  return isZip ? openZip(content, limit) : parseBook(content, typeof content === 'string' ? content : null);
}

function openZip(content: Uint8Array, maxBytes: number): WorkBook {
  const parts = zipParts(content, maxBytes);
  const decoder = new TextDecoder();
  for (const [name, part] of parts) if (/\.xml$/i.test(name)) checkDeclaredCells(decoder.decode(part));
  const contentXml = parts.get('content.xml');
  return parseBook(storedZip(parts), contentXml ? decoder.decode(contentXml) : null);
}

/** `xml` is the content of an OpenDocument file, or a text; null for other workbooks. */
function parseBook(content: Uint8Array | string, xml: string | null): WorkBook {
  if (typeof content === 'string') checkDeclaredCells(content);
  try {
    // `raw` keeps the texts of a page: the library would read `12,5` as 125.
    const book =
      typeof content === 'string'
        ? xlsx.read(content, {type: 'string', raw: true, ...options})
        : xlsx.read(content, {type: 'array', ...options});
    if (xml?.includes('office:spreadsheet')) markHiddenParts(book, xml);
    return book;
  } catch {
    throw new SheetError('bad-book');
  }
}

/** A workbook with one sheet, the `reportTable`. Numbers are shown with the decimals that they have. */
export function workbook(report: Report): Uint8Array {
  const {headers, rows} = reportTable(report);
  const cells = [headers.map((text) => ({text, isNumber: false})), ...rows];
  const sheet: WorkSheet = {
    '!ref': xlsx.utils.encode_range({s: {r: 0, c: 0}, e: {r: rows.length, c: headers.length - 1}}),
    '!cols': headers.map((header) => ({wch: Math.min(60, Math.max(12, header.length + 2))})),
  };
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      sheet[xlsx.utils.encode_cell({r, c})] = writeCell(cell);
    }),
  );
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'avance');
  return new Uint8Array(
    xlsx.write(book, {type: 'array', bookType: 'xlsx', compression: true}) as ArrayBuffer,
  );
}

function writeCell({text, isNumber}: ExportCell): CellObject {
  if (!isNumber) return {t: 's', v: escapeFormula(text)};
  const decimals = text.split('.')[1]?.length ?? 0;
  return {t: 'n', v: Number(text), z: decimals ? `0.${'0'.repeat(decimals)}` : '0'};
}
