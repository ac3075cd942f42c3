import {tsvFormatRows, tsvParseRows} from 'd3-dsv';

type Cells = readonly (readonly string[])[];

/** The texts of cells that were copied from a spreadsheet: tabs between cells; a text without a tab is one cell a line. */
export function parseClipboardCells(text: string): Cells {
  return tsvParseRows(text.replace(/\r?\n$/, ''));
}

/** The text that a spreadsheet pastes as cells. */
export function clipboardText(rows: Cells): string {
  return tsvFormatRows(rows.map((row) => [...row]));
}
