import {foldText} from '../../text/search.ts';
import type {SheetRow} from '../base/cell.ts';
import {isTotal} from '../base/total-words.ts';
import type {SourceColumn} from '../table/source-column.ts';

/** From the outside to the inside. */
const levels = ['country', 'region', 'province', 'district'] as const;
type Level = (typeof levels)[number];

const levelWords: Readonly<Record<Level, RegExp>> = {
  country: /^(?:pais(?:es)?|countr(?:y|ies)( name)?|pays)$/,
  region: /^(?:departamentos?|dptos?\.?|deptos?\.?|region(?:es)?|regions?|estados?|states?|departements?)$/,
  province: /^(?:provincias?|provinces?)$/,
  district:
    /^(?:distritos?|district|municipios?|municipality|municipalidad|ciudad|city|comunas?|communes?|cantones?|canton)$/,
};

/** A column with names of places. */
export interface PlaceColumn {
  readonly index: number;
  readonly header: string;
  /** Level that the header states; null for a general word such as `Lugar`. */
  readonly level: Level | null;
}

/** The columns of one header that name the place of a row. */
export interface PlaceColumns {
  /** From the outside to the inside; several only for nested levels. */
  readonly names: readonly PlaceColumn[];
  readonly code: (PlaceColumn & {readonly isUbigeo: boolean}) | null;
}

/** Role arguments of a column of codes. */
export const codeArguments: readonly string[] = ['code', 'ubigeo'];

/**
 * The columns that name the place of a row; null when none divides the rows. A column with one text in every row is a
 * category of the whole table, and so is a second column of no known level.
 */
export function placeColumnsOf(
  columns: readonly SourceColumn[],
  rows: readonly SheetRow[],
): PlaceColumns | null {
  const placed = columns.flatMap((column, index) => {
    const isNamed = column.argument !== 'place' && !codeArguments.includes(column.argument ?? '');
    return column.role !== 'place' || isNamed ? [] : [{column, index, texts: distinctTexts(rows, index)}];
  });
  const dividing = placed.filter(({texts}) => texts.size > 1);
  const names = dividing
    .filter(({column}) => !column.isCode)
    .map(({column: {header}, index}): PlaceColumn => ({index, header, level: levelOf(header)}));
  const [code] = dividing.filter(({column}) => column.isCode).sort((a, b) => b.texts.size - a.texts.size);
  if (!names.length && !code) return null;
  return {
    names: nestedNames(names),
    code: code
      ? {
          index: code.index,
          header: code.column.header,
          level: null,
          isUbigeo: code.column.argument === 'ubigeo' || /ubigeo/.test(foldText(code.column.header)),
        }
      : null,
  };
}

function levelOf(header: string): Level | null {
  const words = foldText(header);
  return levels.find((level) => levelWords[level].test(words)) ?? null;
}

function nestedNames(names: readonly PlaceColumn[]): readonly PlaceColumn[] {
  const known = names.filter(({level}) => level !== null);
  if (new Set(known.map(({level}) => level)).size < known.length || known.length < 2)
    return [...known, ...names].slice(0, 1);
  const depth = ({level}: PlaceColumn): number => (level === null ? -1 : levels.indexOf(level));
  return [...known].sort((a, b) => depth(a) - depth(b));
}

/** The texts of a column; all totals and blank cells are one. */
function distinctTexts(rows: readonly SheetRow[], index: number): ReadonlySet<string> {
  const texts = new Set(rows.map(({cells}) => cells[index]?.text ?? ''));
  return new Set([...texts].map((text) => (text.trim() && !isTotal(text) ? foldText(text) : '')));
}
