const delimiters = ['\t', ';', ',', '|'] as const;
/** Character between two cells. */
type Delimiter = (typeof delimiters)[number];

interface DelimitedText {
  readonly delimiter: Delimiter;
  /** The table, without a leading `sep=;` line. */
  readonly text: string;
  /** Line of the file at which `text` begins, from 1. */
  readonly line: number;
}

/** Detects the delimiter: a `sep=` line decides, as in Excel; without one, the lines are compared. */
export function detectDelimiter(text: string): DelimitedText {
  const declaration = /^sep=([;,|\t])\r?\n/i.exec(text);
  const delimiter = delimiters.find((character) => character === declaration?.[1]);
  if (declaration && delimiter) return {delimiter, text: text.slice(declaration[0].length), line: 2};
  return {delimiter: guessDelimiter(text), text, line: 1};
}

/**
 * The delimiter that divides most lines into as many cells as the line before. A tab never occurs within a text, so
 * one in a tenth of the lines is enough. Quoted cells are skipped: they may contain any delimiter and line breaks.
 */
function guessDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, 200)
    .filter((line) => line.trim());
  const cellCounts = (delimiter: Delimiter) => lines.map((line) => line.split(delimiter).length);
  const tabbed = cellCounts('\t').filter((count) => count > 2);
  if (tabbed.length * 10 >= lines.length && text.includes('\t')) return '\t';
  const score = (delimiter: Delimiter): number =>
    cellCounts(delimiter).filter(
      (count, index, counts) => count > 1 && count === (counts[index - 1] ?? count),
    ).length;
  const best = score(';') >= score(',') && text.includes(';') ? ';' : ',';
  return score('|') > score(best) ? '|' : best;
}
