import {foldText} from '../../../text/search.ts';
import type {ImportLog} from '../../base/import-log.ts';

/** A line of text of which nothing is understood yet. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** What the first page says of the whole. */
export interface Cover {
  readonly title: string | null;
  readonly issued: string | null;
  readonly publisher: string | null;
}

/**
 * Reads the lines before the first heading: the longest is the title, a lone year the edition; the publisher is
 * named only when the text says who implements. Each taking is told; the lines that are not taken are named.
 */
export function readCover(
  lines: readonly Line[],
  years: readonly Line[],
  publisher: string | null,
  log: ImportLog,
): Cover {
  const longest = [...lines].sort((a, b) => b.text.length - a.text.length)[0] ?? null;
  const title = longest && longest.text.split(/\s+/).length > 3 ? longest : null;
  const named = lines.find(({text}) => publisher !== null && foldText(text) === foldText(publisher)) ?? null;
  const year = years[0] ?? null;
  for (const used of [title, named, year])
    if (used) log.add({...unusedTextProblem(used), code: 'from-cover', severity: 'repaired'});
  for (const line of [...lines, ...years.slice(1)])
    if (line !== title && line !== named) log.add(unusedTextProblem(line));
  return {title: title?.text ?? null, issued: year?.text ?? null, publisher};
}

export function unusedTextProblem({text, line}: Line) {
  return {code: 'unused-text', severity: 'dropped', row: line, column: null, found: text} as const;
}
