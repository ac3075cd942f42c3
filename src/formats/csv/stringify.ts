import {escapeFormula} from './escape-formula.ts';

/** A cell of a text file. */
interface WrittenCell {
  readonly text: string;
  /** True for a number with a decimal point, which is written as it is. */
  readonly isNumber: boolean;
}

/**
 * Delimited text (RFC 4180): CR LF after each row, quotes around every text, apostrophes before formulas. A line break
 * inside a cell stays as it is.
 */
export function stringifyDsv(rows: readonly (readonly WrittenCell[])[], delimiter: ',' | ';'): string {
  return rows.map((row) => `${row.map(writeCell).join(delimiter)}\r\n`).join('');
}

function writeCell({text, isNumber}: WrittenCell): string {
  return isNumber || !text ? text : `"${escapeFormula(text).replaceAll('"', '""')}"`;
}
