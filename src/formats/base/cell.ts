/** A cell of a table. */
export interface SheetCell {
  /** The displayed text, untrimmed. */
  readonly text: string;
  /** Exact number of a spreadsheet cell, in the unit that `text` shows; null when the cell has only text. */
  readonly value: number | null;
}

/** A row of a table and its position. */
export interface SheetRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}

export const emptyCell: SheetCell = {text: '', value: null};

export function isBlank({text}: SheetCell): boolean {
  return text.trim() === '';
}

/** The cells that are not blank, with their indexes. */
export function filledCells({cells}: SheetRow): readonly (readonly [number, SheetCell])[] {
  const filled: (readonly [number, SheetCell])[] = [];
  cells.forEach((cell, index) => {
    if (!isBlank(cell)) filled.push([index, cell]);
  });
  return filled;
}

/** The filled cells in one line, for the text of a problem. */
export function rowPreview(row: SheetRow): string {
  return filledCells(row)
    .map(([, {text}]) => text.trim())
    .join(' | ');
}
