/** One cell of a table. */
export interface SheetCell {
  /** As it is shown, untrimmed. */
  readonly text: string;
  /** The exact number of a spreadsheet's cell, in the unit that `text` shows; `null` where there is only text. */
  readonly value: number | null;
}

/** One row of a table, and where it begins. */
export interface SheetRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}

export function isBlank({text}: SheetCell): boolean {
  return text.trim() === '';
}

/** The cells of a row that are filled, with their places. */
export function filledCells({cells}: SheetRow): readonly (readonly [number, SheetCell])[] {
  return [...cells.entries()].filter(([, cell]) => !isBlank(cell));
}
