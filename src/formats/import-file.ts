import {ImportLog} from './base/import-log.ts';
import {defaultImportOptions} from './base/import-options.ts';
import type {ImportOptions} from './base/import-options.ts';
import type {ImportResult} from './base/import-result.ts';
import {parseRows} from './csv/parse.ts';
import {decode, encodingProblem} from './decode.ts';
import type {Encoding} from './decode.ts';
import {importTable} from './import-table.ts';

/** Imports a text: CSV, TSV, cells pasted from a spreadsheet or a document, or the text of slides. */
export function importText(
  text: string,
  options: Partial<ImportOptions> = {},
  log = new ImportLog(),
): ImportResult {
  return importTable(parseRows(text.replace(/^\uFEFF/, ''), log), {...defaultImportOptions, ...options}, log);
}

/** Imports the bytes of a text file. Reports an encoding that is only a guess. */
export function importBytes(
  bytes: Uint8Array,
  options: Partial<ImportOptions> = {},
  encoding: Encoding | null = null,
): ImportResult {
  const log = new ImportLog();
  const decoded = decode(bytes, encoding);
  if (!decoded.isCertain) log.add(encodingProblem(decoded));
  return importText(decoded.text, options, log);
}
