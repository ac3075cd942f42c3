import type {SheetRow} from '../../formats/base/cell.ts';
import type {ImportLog} from '../../formats/base/import-log.ts';
import {maxCells} from '../../formats/base/limits.ts';
import {SheetError} from '../../formats/xlsx/sheet-error.ts';
import {sheetRows} from '../../formats/xlsx/workbook.ts';
import {CliError} from '../cli-error.ts';
import type {Mapping} from '../../formats/mapping/mapping.ts';
import type {CliMessageKey} from '../messages/es.ts';

const sheetErrors: Readonly<Record<SheetError['reason'], CliMessageKey>> = {
  'bad-book': 'error.bad-workbook',
  'no-sheet': 'error.unknown-sheet',
  'too-large': 'error.large-workbook',
  'too-many-cells': 'error.many-cells',
};

interface WorkbookSource extends Pick<Mapping, 'sheets' | 'includeHidden'> {
  readonly file: string;
  /** That of `--max-size`; null without it. */
  readonly maxBytes: number | null;
}

/** The rows of a workbook. Throws a `CliError` for one that cannot be read, or not in the memory of this machine. */
export function workbookRows(
  content: Uint8Array | string,
  {file, maxBytes, sheets, includeHidden}: WorkbookSource,
  log: ImportLog,
): readonly SheetRow[] {
  try {
    return sheetRows(content, sheets, log, {includesHidden: includeHidden, maxBytes});
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const [allowed, size] = [error.names.join(', '), Math.round(error.megabytes)];
    const name = sheets.filter((sheet) => !error.names.includes(sheet)).join(', ');
    const values = {file, name, allowed, size, millions: maxCells / 1_000_000};
    throw new CliError(sheetErrors[error.reason], values);
  }
}
