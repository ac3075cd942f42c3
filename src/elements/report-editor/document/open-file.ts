import {decode} from '../../../formats/decode.ts';
import {tableFromFile, tableFromText, type EditableTable} from '../../../formats/editable-table.ts';
import type * as sheetLists from '../../../formats/xlsx/list-sheets.ts';
import type * as workbooks from '../../../formats/xlsx/workbook.ts';
import type * as zips from '../../../formats/xlsx/zip.ts';
import {ImportLog} from '../../../formats/base/import-log.ts';
import type {SheetChoice} from '../paste/sheet-choice.ts';
import {createDocument, type EditorDocument} from './document.ts';
import {isRecord, parseJson} from './json.ts';

/** What reads and writes workbooks. It is large, so it is loaded with the first workbook. */
export type WorkbookLibrary = Pick<typeof workbooks, 'isWorkbook' | 'sheetRows' | 'workbook'> &
  Pick<typeof sheetLists, 'listSheets'> &
  Pick<typeof zips, 'zipFile'>;

/** Why a file is not read, and the place of the damage where it has one. */
export interface RefusedFile {
  readonly reason:
    | 'image'
    | 'pdf'
    | 'document'
    | 'damaged-json'
    | 'unknown'
    | 'empty'
    | 'unreadable'
    | 'clipboard'
    | 'library'
    | 'mapping'
    | 'several'
    | 'large';
  readonly name: string;
  /** What is not known in a mapping file; empty for other reasons. */
  readonly detail: string;
  /** Line at which a damaged file ends, from 1; null for other reasons. */
  readonly line: number | null;
  /** The last lines before the damage. */
  readonly excerpt: readonly (readonly [line: number, text: string])[];
}

const signatures: readonly (readonly [RefusedFile['reason'], readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** A refusal without a place of damage. */
export function createRefusal(reason: RefusedFile['reason'], name: string, detail = ''): RefusedFile {
  return {reason, name, detail, line: null, excerpt: []};
}

/** Why a file cannot be read; null when it may be a table. */
export function refusedFile(bytes: Uint8Array, name: string): RefusedFile | null {
  if (!bytes.length) return createRefusal('empty', name);
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return createRefusal(signature[0], name);
  if (isWebImage(bytes) || /\.(png|jpe?g|gif|webp|heic|avif|bmp|tiff?)$/i.test(name))
    return createRefusal('image', name);
  if (/\.(docx?|pptx?|odt|odp)$/i.test(name)) return createRefusal('document', name);
  return damagedJson(bytes, name);
}

/** WebP, and the container of HEIC and AVIF. */
function isWebImage(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return /^RIFF.{4}WEBP/s.test(head) || /^.{4}ftyp(heic|heix|mif1|avif)/s.test(head);
}

function damagedJson(bytes: Uint8Array, name: string): RefusedFile | null {
  if (!/\.json$/i.test(name)) return null;
  const {text} = decode(bytes);
  try {
    parseJson(text);
    return null;
  } catch {
    const lines = text.trimEnd().split(/\r\n?|\n/);
    const excerpt = lines.slice(-3).map((line, index, shown) => {
      const number = lines.length - shown.length + index + 1;
      return [number, line.slice(0, 120)] as const;
    });
    return {...createRefusal('damaged-json', name), line: lines.length, excerpt};
  }
}

/** True for bytes that only the workbook library reads: a ZIP file or a compound file. */
export function needsLibrary([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** The document of the marked sheets of a workbook. */
export function documentFromSheets(choice: SheetChoice, {sheetRows}: WorkbookLibrary): EditorDocument {
  const log = new ImportLog();
  const sheets = [...choice.chosen];
  const rows = sheetRows(choice.bytes, sheets, log);
  return createDocument({name: choice.name, title: null, rows, problems: log.problems, sheets});
}

/** The document of a pasted text. */
export function documentFromText(text: string): EditorDocument {
  return createDocument(tableFromText(text));
}

/** The document of a file: the whole workbook, a text, a report or a statistical format. */
export function documentFromFile(
  bytes: Uint8Array,
  name: string,
  library: WorkbookLibrary | null,
): EditorDocument {
  const table = tableFromFile(bytes, name, library);
  return createDocument(table, reportText(bytes, table));
}

/** The text of a file in the format of a report; null for every other file. */
function reportText(bytes: Uint8Array, {problems}: EditableTable): string | null {
  if (!problems.some(({code}) => code === 'table-only')) return null;
  const {text} = decode(bytes);
  const content = parseJson(text);
  return isRecord(content) && Array.isArray(content['indicators']) ? text : null;
}
