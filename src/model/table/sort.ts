/** The order of rows by a column: `service`, `indicator`, `change`, `verdict`, or a period such as `2022`. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Reads `change`, `change ascending` or `change descending`; null for an empty text. A period may contain spaces.
 * `code` is read as `service`, the column that shows codes.
 */
export function parseSort(text: string): Sort | null {
  const [, column = '', direction = ''] = /^\s*(.*?)(?:\s+(ascending|descending))?\s*$/.exec(text) ?? [];
  return column
    ? {column: column === 'code' ? 'service' : column, descending: direction === 'descending'}
    : null;
}

/** Inverse of `parseSort`. */
export function formatSort({column, descending}: Sort): string {
  return `${column} ${descending ? 'descending' : 'ascending'}`;
}

/** Returns the next sort of a column: ascending, then descending, then `null` (the order of the document). */
export function toggleSort(current: Sort | null, column: string): Sort | null {
  if (current?.column !== column) return {column, descending: false};
  return current.descending ? null : {column, descending: true};
}
