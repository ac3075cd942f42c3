import {decode} from './decode.ts';
import type {Encoding} from './decode.ts';
import {noOptions} from './base/import-options.ts';
import type {ImportOptions} from './base/import-options.ts';
import {importTable} from './import-table.ts';
import type {Imported} from './import-table.ts';
import {Log} from './base/import-problem.ts';
import {rows} from './csv/parse.ts';

/** The report of a text: CSV, TSV, cells pasted from a spreadsheet or a document, or the text of slides. */
export function importText(text: string, options: Partial<ImportOptions> = {}, log = new Log()): Imported {
  return importTable(rows(text.replace(/^\uFEFF/, ''), log), {...noOptions, ...options}, log);
}

/** The same for the bytes of a file. An encoding that had to be taken is told. */
export function importBytes(
  bytes: Uint8Array,
  options: Partial<ImportOptions> = {},
  stated: Encoding | null = null,
): Imported {
  const log = new Log();
  const {text, encoding, isCertain} = decode(bytes, stated);
  if (!isCertain)
    log.note({code: 'encoding-taken', severity: 'mended', row: null, column: null, seen: encoding});
  return importText(text, options, log);
}
