import {maxCells} from '../base/limits.ts';
import {SheetError} from './sheet-error.ts';

/** The library compares every cell of a page with every merged cell. This takes a few seconds. */
const maxComparisons = 1_000_000_000;

const tagPattern = /<(?:\w+:)?(col|column|table-row|table-cell|td|th)(?=[\s>])((?:[^<>"]|"[^"]*")*)>/gi;

/**
 * Throws a `SheetError` for XML or HTML with more cells than `maxCells` after its repetitions, which the library writes
 * out: 100 bytes can state a billion cells. Takes time in proportion to the text.
 */
export function checkDeclaredCells(xml: string): void {
  let [cells, rows, tableCells, spans] = [0, 1, 0, 0];
  for (const {0: tag, 1: name = '', 2: attributes = '', index} of xml.matchAll(tagPattern)) {
    const isFilled = !attributes.endsWith('/') && !xml.startsWith('</', index + tag.length);
    const kind = name.toLowerCase();
    if (kind === 'table-row') rows = count(attributes, 'number-rows-repeated');
    else if (kind === 'table-cell') {
      if (isFilled) cells += rows * count(attributes, 'number-columns-repeated');
    } else if (kind === 'col') cells += count(attributes, 'max') - count(attributes, 'min') + 1;
    else if (kind === 'column') cells += count(attributes, 'Span');
    else {
      tableCells++;
      if (/span/i.test(attributes)) spans++;
    }
    if (cells > maxCells || tableCells * spans > maxComparisons) throw new SheetError('too-many-cells');
  }
}

/** The number of an attribute, at least 1. Reads `1e9` and `9 columns` as the library does. */
function count(attributes: string, name: string): number {
  const text = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? '';
  return Math.max(1, Number(text) || 0, Number.parseInt(text, 10) || 0);
}
