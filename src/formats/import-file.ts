import {decode} from './decode.ts';
import type {Encoding} from './decode.ts';
import {defaultImportOptions} from './base/import-options.ts';
import type {ImportOptions} from './base/import-options.ts';
import {importTable} from './import-table.ts';
import type {ImportResult} from './base/import-result.ts';
import {ImportLog} from './base/import-log.ts';
import {parseRows} from './csv/parse.ts';

/** The report of a text: CSV, TSV, cells pasted from a spreadsheet or a document, or the text of slides. */
export function importText(
  text: string,
  options: Partial<ImportOptions> = {},
  log = new ImportLog(),
): ImportResult {
  return importTable(parseRows(text.replace(/^\uFEFF/, ''), log), {...defaultImportOptions, ...options}, log);
}

/** The same for the bytes of a file. An encoding that had to be taken is told. */
export function importBytes(
  bytes: Uint8Array,
  options: Partial<ImportOptions> = {},
  stated: Encoding | null = null,
): ImportResult {
  const log = new ImportLog();
  const {text, encoding, isCertain} = decode(bytes, stated);
  if (!isCertain)
    log.add({code: 'encoding-taken', severity: 'repaired', row: null, column: null, found: encoding});
  return importText(text, options, log);
}
