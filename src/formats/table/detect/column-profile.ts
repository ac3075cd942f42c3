import type {SheetRow} from '../../base/cell.ts';
import {parseCell} from '../read/parse-cell.ts';

/** What the cells of a column contain. */
export interface ColumnProfile {
  readonly filled: number;
  /** True when at least half of the filled cells that are no missing value are numbers. */
  readonly isNumeric: boolean;
  readonly hasNumber: boolean;
}

/** Rows that are enough to separate numbers from text. */
const sampleSize = 500;

export function profileColumn(rows: readonly SheetRow[], index: number): ColumnProfile {
  let [filled, numbers, texts] = [0, 0, 0];
  for (const {cells} of rows) {
    const cell = cells[index];
    if (!cell?.text.trim()) continue;
    filled++;
    if (filled > sampleSize) continue;
    const parsed = parseCell(cell, '.');
    const isText = parsed === 'unreadable-figure' && parseCell(cell, ',') === 'unreadable-figure';
    if (isText) texts++;
    else if (typeof parsed === 'string' || parsed.value !== null) numbers++;
  }
  return {filled, isNumeric: numbers > 0 && numbers >= texts, hasNumber: numbers > 0};
}
