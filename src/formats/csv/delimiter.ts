const candidates = ['\t', ';', ','] as const;
/** What stands between two cells. */
export type Separator = (typeof candidates)[number];

export interface DelimitedText {
  readonly separator: Separator;
  /** The table, without a leading `sep=;` line. */
  readonly text: string;
  /** Line of the file that `text` begins at. */
  readonly line: number;
}

/**
 * A `sep=` line decides; else the candidate that divides most lines into as many cells as the line before has. A tab
 * is never part of a word, so one in a tenth of the lines is enough.
 */
export function detectDelimiter(text: string): DelimitedText {
  const stated = /^sep=([;,\t])\r?\n/i.exec(text);
  const separator = candidates.find((one) => one === stated?.[1]);
  if (stated && separator) return {separator, text: text.slice(stated[0].length), line: 2};
  return {separator: guessDelimiter(text), text, line: 1};
}

function guessDelimiter(text: string): Separator {
  // Quoted cells may hold any mark and any line break.
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, 200)
    .filter((line) => line.trim());
  const counts = (mark: string) => lines.map((line) => line.split(mark).length);
  if (counts('\t').filter((count) => count > 2).length * 10 >= lines.length && text.includes('\t'))
    return '\t';
  const score = (mark: Separator): number =>
    counts(mark).filter((count, index, all) => count > 1 && count === (all[index - 1] ?? count)).length;
  return score(';') >= score(',') && text.includes(';') ? ';' : ',';
}
