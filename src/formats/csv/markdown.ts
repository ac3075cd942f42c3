/** A row of dashes below the header of a Markdown table: `|---|:--|`. */
const separatorLine = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** True for a text with a Markdown table: a line with bars above a row of dashes. */
export function isMarkdownTable(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  return lines.some(
    (line, index) =>
      line.includes('|') &&
      separatorLine.test(lines[index + 1] ?? '') &&
      (lines[index + 1] ?? '').includes('-'),
  );
}

/** The cells of each line; a line without bars is one cell. The row of dashes has no cells. */
export function markdownCells(text: string): readonly (readonly string[])[] {
  return text.split(/\r\n?|\n/).map((line) => {
    if (!line.includes('|')) return [line];
    if (separatorLine.test(line)) return [];
    return line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.replaceAll('\\|', '|').trim());
  });
}
