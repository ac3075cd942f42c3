import {foldText} from '../../../text/search.ts';
import type {ImportLog} from '../../base/import-log.ts';

/** A row with a single text. */
export interface TextLine {
  readonly text: string;
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
}

/** Metadata of the report from the text before the first heading. */
export interface Cover {
  readonly title: string | null;
  readonly issued: string | null;
}

/**
 * Reads the lines before the first heading: the longest is the title, a lone year the date of issue. The publisher is
 * known from a heading; here its line is only recognized. Reports the lines that are used and those that are not.
 */
export function readCover(
  lines: readonly TextLine[],
  years: readonly TextLine[],
  publisher: string | null,
  log: ImportLog,
): Cover {
  const longest = [...lines].sort((a, b) => b.text.length - a.text.length)[0] ?? null;
  const title = longest && longest.text.split(/\s+/).length > 3 ? longest : null;
  const publisherLine =
    lines.find(({text}) => publisher !== null && foldText(text) === foldText(publisher)) ?? null;
  const [year = null, ...otherYears] = years;
  for (const line of [title, publisherLine, year])
    if (line) log.add({...unusedTextProblem(line), code: 'from-cover', severity: 'repaired'});
  for (const line of [...lines, ...otherYears])
    if (line !== title && line !== publisherLine) log.add(unusedTextProblem(line));
  return {title: title?.text ?? null, issued: year?.text ?? null};
}

export function unusedTextProblem({text, line}: TextLine) {
  return {code: 'unused-text', severity: 'dropped', row: line, column: null, found: text} as const;
}
