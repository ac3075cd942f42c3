import type {SheetRow} from '../../formats/base/cell.ts';
import type {ImportLog} from '../../formats/base/import-log.ts';
import {SheetError, sheetRows} from '../../formats/xlsx/workbook.ts';
import {CliError} from '../cli-error.ts';
import type {Mapping} from '../mapping-file.ts';
import type {CliMessageKey} from '../messages/es.ts';

const sheetErrors: Readonly<Record<SheetError['reason'], CliMessageKey>> = {
  'bad-book': 'error.bad-workbook',
  'no-sheet': 'error.unknown-sheet',
  'too-large': 'error.large-workbook',
};

/** The rows of a workbook. Throws a `CliError` for one that cannot be read, or not in the memory of this machine. */
export function workbookRows(
  content: Uint8Array | string,
  file: string,
  {sheet, includeHidden}: Mapping,
  log: ImportLog,
): readonly SheetRow[] {
  try {
    return sheetRows(content, sheet, log, includeHidden);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const [allowed, size] = [error.names.join(', '), Math.round(error.megabytes)];
    throw new CliError(sheetErrors[error.reason], {file, name: sheet ?? '', allowed, size});
  }
}
