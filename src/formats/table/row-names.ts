import {foldText} from '../../text/search.ts';
import {filledCells, type SheetRow} from '../base/cell.ts';
import type {MappedRowKind} from '../base/row-kind.ts';
import {headerPattern} from './layout.ts';

/** What rows are stated to be, by their names: the texts that they begin with, which the table of the next year has too. */
export type RowNames = ReadonlyMap<string, MappedRowKind>;

export const noRowNames: RowNames = new Map();

const separator = ' | ';

/** The most cells of a name. */
const maxNameCells = 12;

/** Names of a row: its first filled cell, its first two, and so on, with years as `{year}`. */
function namesOf(row: SheetRow, maxCells: number): readonly string[] {
  const texts = filledCells(row)
    .slice(0, maxCells)
    .map(([, {text}]) => headerPattern(text.trim()));
  return texts.map((_, index) => texts.slice(0, index + 1).join(separator));
}

/** The rows that have the names of a mapping. */
export interface NamedRows {
  /** Kinds by line. */
  readonly kinds: ReadonlyMap<number, MappedRowKind>;
  /** Names that no row has. */
  readonly absent: readonly string[];
}

/** Finds the rows by their names; a longer name has priority over a shorter one. */
export function findNamedRows(rows: readonly SheetRow[], names: RowNames): NamedRows {
  if (!names.size) return {kinds: new Map(), absent: []};
  const kindByName = new Map([...names].map(([name, kind]) => [foldText(name), kind]));
  const maxCells = Math.max(...[...names.keys()].map((name) => name.split(separator).length));
  const usedNames = new Set<string>();
  const kinds = new Map<number, MappedRowKind>();
  for (const row of rows)
    for (const name of namesOf(row, maxCells).map(foldText)) {
      const kind = kindByName.get(name);
      if (kind === undefined) continue;
      usedNames.add(name);
      kinds.set(row.line, kind);
    }
  return {kinds, absent: [...names.keys()].filter((name) => !usedNames.has(foldText(name)))};
}

/**
 * Names of the rows with a stated kind, by which `findNamedRows` finds the same rows: the shortest that no row of another
 * kind has. Leaves out a row that is equal to one of another kind.
 */
export function nameRows(rows: readonly SheetRow[], kinds: ReadonlyMap<number, MappedRowKind>): RowNames {
  const names = new Map<string, MappedRowKind>();
  if (!kinds.size) return names;
  const namesByRow = rows.map((row) => ({kind: kinds.get(row.line), names: namesOf(row, maxNameCells)}));
  const kindsByName = new Map<string, Set<MappedRowKind | undefined>>();
  for (const {kind, names: rowNames} of namesByRow)
    for (const name of rowNames.map(foldText))
      kindsByName.set(name, (kindsByName.get(name) ?? new Set()).add(kind));
  for (const {kind, names: rowNames} of namesByRow) {
    if (kind === undefined) continue;
    const name = rowNames.find((rowName) => kindsByName.get(foldText(rowName))?.size === 1);
    if (name !== undefined) names.set(name, kind);
  }
  return names;
}
