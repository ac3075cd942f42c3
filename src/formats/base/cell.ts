/** One cell of a table. */
export interface Cell {
  /** As it is shown, untrimmed. */
  readonly text: string;
  /** The exact number of a spreadsheet's cell, in the unit that `text` shows; `null` where there is only text. */
  readonly value: number | null;
}

/** One row of a table, and where it begins. */
export interface Row {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export function isBlank({text}: Cell): boolean {
  return text.trim() === '';
}

/** The cells of a row that are filled, with their places. */
export function filled({cells}: Row): readonly (readonly [number, Cell])[] {
  return [...cells.entries()].filter(([, cell]) => !isBlank(cell));
}
