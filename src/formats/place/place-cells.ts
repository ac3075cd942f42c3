import type {SheetRow} from '../base/cell.ts';
import {isTotal} from '../base/total-words.ts';
import type {PlaceColumn, PlaceColumns} from './place-columns.ts';

/** A text that names a place, and the column in which it is. */
export interface NamedPlace {
  readonly text: string;
  readonly column: Pick<PlaceColumn, 'header' | 'level'>;
}

/** The texts of a row that name its place. */
export interface PlaceCells {
  /** Trimmed; null without a code. */
  readonly code: NamedPlace | null;
  /** From the outside to the inside, without blank cells and totals. */
  readonly names: readonly NamedPlace[];
  /** Line of the first row with these texts. */
  readonly line: number | null;
}

const separator = '\u0000';

/** A key that rows with the same place have in common. */
export function placeKey({cells}: SheetRow, {names, code}: PlaceColumns): string {
  const texts = names.map(({index}) => cells[index]?.text ?? '');
  return code ? [cells[code.index]?.text ?? '', ...texts].join(separator) : texts.join(separator);
}

/** Reads the place of a row; null for the whole. A code beside a total does not count. */
export function readPlaceCells({cells, line}: SheetRow, {names, code}: PlaceColumns): PlaceCells | null {
  const texts = names.map((column) => ({column, text: cells[column.index]?.text.trim() ?? ''}));
  const named = texts.filter(({text}) => text !== '' && !isTotal(text));
  const codeText = code ? (cells[code.index]?.text.trim() ?? '') : '';
  const isWhole = !named.length && (texts.some(({text}) => text !== '') || !codeText || isTotal(codeText));
  if (isWhole) return null;
  return {code: code && codeText ? {text: codeText, column: code} : null, names: named, line};
}
