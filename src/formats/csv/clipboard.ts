import {formatDelimited, parseDelimited} from './delimited.ts';

type Cells = readonly (readonly string[])[];

/** The texts of cells that were copied from a spreadsheet: tabs between cells; a text without a tab is one cell a line. */
export function parseClipboardCells(text: string): Cells {
  return parseDelimited(text.replace(/\r?\n$/, ''), '\t') ?? [];
}

/** The text that a spreadsheet pastes as cells. */
export function clipboardText(rows: Cells): string {
  return formatDelimited(rows, '\t');
}
