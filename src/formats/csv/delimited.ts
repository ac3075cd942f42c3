import {maxCells} from '../base/limits.ts';

type Rows = readonly (readonly string[])[];

/** A cell and what ends it. A quote that is not closed makes one cell of the rest of the text. */
function cellPattern(delimiter: string): RegExp {
  return new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"?)?([^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
}

/**
 * Splits delimited text into the texts of its cells (RFC 4180, with any delimiter of one character and any line break).
 * Text after a closing quote belongs to its cell: d3-dsv drops its first character, and other parsers refuse the file or
 * read one kind of line break only. Null for a text with more than `maxCells` cells.
 */
export function parseDelimited(text: string, delimiter: string): Rows | null {
  if (!text.includes('"')) return splitUnquoted(text, delimiter);
  const pattern = cellPattern(delimiter === '|' ? '\\|' : delimiter);
  const rows: string[][] = [];
  let row: string[] = [];
  let isOpen = false;
  let cells = 0;
  while (pattern.lastIndex < text.length || isOpen) {
    const [, quoted = '', plain = '', end = ''] = pattern.exec(text) ?? [];
    if (++cells > maxCells) return null;
    row.push(quoted.replaceAll('""', '"') + plain);
    isOpen = end === delimiter;
    if (isOpen) continue;
    rows.push(row);
    row = [];
    // At the end of the text, another match would begin at its start.
    if (end === '') break;
  }
  return rows;
}

/** Without quotes, splitting is several times faster than a pattern. */
function splitUnquoted(text: string, delimiter: string): Rows | null {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const rows: (readonly string[])[] = [];
  let cells = 0;
  for (const line of lines) {
    const row = line.split(delimiter);
    cells += row.length;
    if (cells > maxCells) return null;
    rows.push(row);
  }
  return rows;
}

/** Writes cells as delimited text; a cell with a quote, a line break or the delimiter is quoted. */
export function formatDelimited(rows: Rows, delimiter: string): string {
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter)).join('\n');
}
