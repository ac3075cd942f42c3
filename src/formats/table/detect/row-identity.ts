import type {SheetRow} from '../../base/cell.ts';
import type {SourceColumn} from '../source-column.ts';

/** Roles whose cells identify the series and the period of a row. */
export const identityRoles: readonly string[] = [
  'id',
  'code',
  'indicator',
  'group',
  'unit',
  'place',
  'dimension',
  'period',
  'subperiod',
];

function textAt({cells}: SheetRow, index: number): string {
  return cells[index]?.text.trim() ?? '';
}

/** The columns among `candidates` whose texts differ between rows of the same series and period. */
export function findDimensions(
  columns: readonly SourceColumn[],
  rows: readonly SheetRow[],
  candidates: readonly number[],
): readonly number[] {
  const identityIndexes = [...columns.keys()].filter((index) =>
    identityRoles.includes(columns[index]?.role ?? ''),
  );
  const firstRows = new Map<string, SheetRow>();
  const dimensions = new Set<number>();
  for (const row of rows) {
    const key = JSON.stringify(identityIndexes.map((index) => textAt(row, index)));
    const first = firstRows.get(key);
    if (!first) firstRows.set(key, row);
    else
      for (const index of candidates) if (textAt(row, index) !== textAt(first, index)) dimensions.add(index);
  }
  return [...dimensions];
}
