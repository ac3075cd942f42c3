/** A row of dashes below the header of a Markdown table: `|---|:--|`. */
const separatorLine = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** True for a text with a Markdown table: a line with bars above a row of dashes, not inside a quoted cell. */
export function isMarkdownTable(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  let isQuoted = false;
  return lines.some((line, index) => {
    if (line.split('"').length % 2 === 0) isQuoted = !isQuoted;
    const next = lines[index + 1] ?? '';
    return !isQuoted && line.includes('|') && separatorLine.test(next) && next.includes('-');
  });
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
