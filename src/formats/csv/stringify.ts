/** Delimited text (RFC 4180): CR LF after each row, quotes where needed. A line break inside a cell stays as it is. */
export function stringifyDsv(rows: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const quote = (cell: string): string => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quote).join(delimiter)}\r\n`).join('');
}
