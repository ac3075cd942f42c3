import {foldText} from '../../text/search.ts';
import {filledCells, type SheetCell, type SheetRow} from '../base/cell.ts';
import type {MappedRowKind} from '../base/row-kind.ts';
import {headerPattern} from './layout.ts';
import {parseCell} from './read/parse-cell.ts';

/** What rows are stated to be, by their names: their words before the first figure, which the table of the next year has too. */
export type RowNames = ReadonlyMap<string, MappedRowKind>;

export const noRowNames: RowNames = new Map();

const separator = ' | ';

/** The most cells of a name. */
const maxNameCells = 12;

/** A row as names see it. */
interface Named {
  /** Its first filled cell, its first two, and so on, with years as `{year}`. */
  readonly names: readonly string[];
  /** Cells of its own words: those before its first figure, and a code in front of them. At least one. */
  readonly labelLength: number;
}

function namesOf(row: SheetRow): Named {
  const cells = filledCells(row)
    .slice(0, maxNameCells)
    .map(([, cell]) => cell);
  const texts = cells.map(({text}) => headerPattern(text.trim()));
  const isWord = (cell: SheetCell): boolean => parseCell(cell, null) === 'unreadable-figure';
  const first = cells.findIndex(isWord);
  const length = cells.findIndex((cell, index) => index > first && !isWord(cell));
  return {
    names: texts.map((_, index) => texts.slice(0, index + 1).join(separator)),
    labelLength: first < 0 ? 1 : length < 0 ? cells.length : length,
  };
}

/** A row that begins with a name and has more words than it, beside other rows of that name. */
export interface UnclearRow {
  /** The name, folded. */
  readonly name: string;
  readonly line: number;
  readonly label: string;
}

/** The rows that have the names of a mapping. */
export interface NamedRows {
  /** Kinds by line. */
  readonly kinds: ReadonlyMap<number, MappedRowKind>;
  /** Names that no row has. */
  readonly absent: readonly string[];
  /** Rows without a kind: a short name was written for the rows of another year, and may not mean these. */
  readonly unclear: readonly UnclearRow[];
}

/**
 * Finds the rows by their names; a longer name has priority over a shorter one. A name with fewer words than a row
 * counts when all rows that it names have the same words.
 */
export function findNamedRows(rows: readonly SheetRow[], names: RowNames): NamedRows {
  if (!names.size) return {kinds: new Map(), absent: [], unclear: []};
  const kindByName = new Map([...names].map(([name, kind]) => [foldText(name), kind]));
  const usedNames = new Set<string>();
  const matches: {
    readonly name: string;
    readonly line: number;
    readonly isShort: boolean;
    readonly label: string;
  }[] = [];
  for (const row of rows) {
    const {names: rowNames, labelLength} = namesOf(row);
    const folded = rowNames.map(foldText);
    const used = folded.filter((name) => kindByName.has(name));
    for (const name of used) usedNames.add(name);
    const name = used.at(-1);
    if (name === undefined) continue;
    const isShort = folded.indexOf(name) < labelLength - 1;
    matches.push({name, line: row.line, isShort, label: rowNames[labelLength - 1] ?? name});
  }
  const labels = new Map<string, Set<string>>();
  for (const {name, label} of matches) labels.set(name, (labels.get(name) ?? new Set()).add(foldText(label)));
  const [kinds, unclear] = [new Map<number, MappedRowKind>(), [] as UnclearRow[]];
  for (const {name, line, isShort, label} of matches) {
    const kind = kindByName.get(name);
    if (isShort && (labels.get(name)?.size ?? 0) > 1) unclear.push({name, line, label});
    else if (kind !== undefined) kinds.set(line, kind);
  }
  return {kinds, absent: [...names.keys()].filter((name) => !usedNames.has(foldText(name))), unclear};
}

/**
 * Names of the rows with a stated kind, by which `findNamedRows` finds the same rows: their words, and as many figures as
 * no row of another kind has. Leaves out a row that is equal to one of another kind.
 */
export function nameRows(rows: readonly SheetRow[], kinds: ReadonlyMap<number, MappedRowKind>): RowNames {
  const names = new Map<string, MappedRowKind>();
  if (!kinds.size) return names;
  const namesByRow = rows.map((row) => ({kind: kinds.get(row.line), ...namesOf(row)}));
  const kindsByName = new Map<string, Set<MappedRowKind | undefined>>();
  for (const {kind, names: rowNames} of namesByRow)
    for (const name of rowNames.map(foldText))
      kindsByName.set(name, (kindsByName.get(name) ?? new Set()).add(kind));
  for (const {kind, names: rowNames, labelLength} of namesByRow) {
    if (kind === undefined) continue;
    const name = rowNames
      .slice(labelLength - 1)
      .find((rowName) => kindsByName.get(foldText(rowName))?.size === 1);
    if (name !== undefined) names.set(name, kind);
  }
  return names;
}
