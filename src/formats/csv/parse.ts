import {dsvFormat} from 'd3-dsv';
import {unescapeFormula} from './escape-formula.ts';
import type {SheetRow} from '../base/cell.ts';
import type {ImportLog} from '../base/import-log.ts';
import {detectDelimiter} from './delimiter.ts';

/** The rows of a text with separated cells; RFC 4180, whatever stands between the cells. */
export function parseRows(all: string, log: ImportLog): readonly SheetRow[] {
  const {separator, text, line} = detectDelimiter(all);
  const parsed = withLineNumbers(dsvFormat(separator).parseRows(text), line);
  const last = parsed.at(-1);
  if (!last || !hasUnclosedQuote(text, last)) return parsed;
  log.add({
    code: 'unclosed-quote',
    severity: 'repaired',
    row: last.line,
    column: null,
    found: last.cells[0]?.text ?? null,
  });
  // A quote that never ends swallows the rest of the file: from there on, a quote is only a quote.
  const rest = text.split(/\r\n?|\n/).slice(last.line - line);
  const unquoted = rest.map((one) => one.split(separator));
  return [...parsed.slice(0, -1), ...withLineNumbers(unquoted, last.line)];
}

function withLineNumbers(all: readonly (readonly string[])[], first: number): readonly SheetRow[] {
  let line = first;
  return all.map((texts) => {
    const row = {
      line,
      cells: texts.map((text) => ({text: unescapeFormula(normalizeNewlines(text)), value: null})),
    };
    line += 1 + texts.reduce((sum, text) => sum + (text.match(/\r\n?|\n/g)?.length ?? 0), 0);
    return row;
  });
}

/** A line break is one, whatever machine made it. */
function normalizeNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function hasUnclosedQuote(text: string, {cells}: SheetRow): boolean {
  const quotes = text.match(/"/g)?.length ?? 0;
  return quotes % 2 === 1 && cells.some((cell) => /[\r\n]/.test(cell.text));
}
