import type {SheetCell, SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import {tooManyCells} from '../base/limits.ts';
import {parseDelimited} from './delimited.ts';
import {detectDelimiter} from './delimiter.ts';
import {isMarkdownTable, markdownCells} from './markdown.ts';
import {unescapeFormula} from './escape-formula.ts';

/** Parses a Markdown table, or delimited text (RFC 4180, with any delimiter). After a quote that is not closed, quotes are plain text. */
export function parseRows(input: string, log: ImportLog): readonly SheetRow[] {
  if (isMarkdownTable(input))
    return withLineNumbers(markdownCells(input), 1).filter(({cells}) => cells.length > 0);
  const {delimiter, text, line} = detectDelimiter(input);
  const cells = parseDelimited(text, delimiter);
  if (!cells) {
    log.add(tooManyCells);
    return [];
  }
  const rows = withLineNumbers(cells, line);
  const last = rows.at(-1);
  if (!last || !hasUnclosedQuote(text, last)) return rows;
  const found = last.cells[0]?.text ?? null;
  log.add({code: 'unclosed-quote', severity: 'repaired', row: last.line, column: null, found});
  // The parser puts everything after the quote into one cell.
  const lines = text.split(/\r\n?|\n/).slice(last.line - line);
  const unquoted = lines.map((row) => row.split(delimiter));
  return [...rows.slice(0, -1), ...withLineNumbers(unquoted, last.line)];
}

/** Equal short texts are one cell, for the first texts of a table: figures and categories repeat in large ones. */
function sharedCells(): (text: string) => SheetCell {
  const cells = new Map<string, SheetCell>();
  return (text) => {
    const known = cells.get(text);
    if (known) return known;
    const cell = {text: cellText(text), value: null};
    if (text.length <= mostShared.length && cells.size < mostShared.count) cells.set(text, cell);
    return cell;
  };
}

/** Characters of a text that is shared, and number of such texts. */
const mostShared = {length: 16, count: 20_000};

function withLineNumbers(rows: readonly (readonly string[])[], firstLine: number): readonly SheetRow[] {
  let line = firstLine;
  const cellOf = sharedCells();
  return rows.map((texts) => {
    const cells = texts.map(cellOf);
    const row = {line, cells};
    line += 1 + texts.reduce((sum, text) => sum + newlineCount(text), 0);
    return row;
  });
}

/** Few cells have a line break or an apostrophe, and patterns are slow. */
function cellText(text: string): string {
  const plain = text.includes("'") ? unescapeFormula(text) : text;
  return hasNewline(plain) ? normalizeNewlines(plain) : plain;
}

function newlineCount(text: string): number {
  return hasNewline(text) ? (text.match(/\r\n?|\n/g)?.length ?? 0) : 0;
}

function hasNewline(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}

function normalizeNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function hasUnclosedQuote(text: string, {cells}: SheetRow): boolean {
  const quotes = text.match(/"/g)?.length ?? 0;
  return quotes % 2 === 1 && cells.some((cell) => /[\r\n]/.test(cell.text));
}
