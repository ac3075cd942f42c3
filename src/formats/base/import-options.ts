import {noPlaceAnswers, type PlaceAnswers} from '../place/place-answer.ts';
import type {RoleText} from '../table/column-role.ts';
import type {Layout} from '../table/layout.ts';
import {noRowNames, type RowNames} from '../table/row-names.ts';
import {noIndicatorAnswers, type IndicatorAnswers} from './indicator-answer.ts';
import type {DecimalSeparator} from './parse-number.ts';
import {noRowKinds, type RowKinds} from './row-kind.ts';

/** Texts that stand for a missing figure in one source. */
export interface MissingCodes {
  /** Header of the column; null for every column. */
  readonly column: string | null;
  readonly codes: readonly string[];
}

/** What the file itself does not contain, and the answers of its publisher to questions about it. */
export interface ImportOptions {
  /** Id of the report; null derives it from `name`. */
  readonly id: string | null;
  /** Title of the report; null takes the file's own. */
  readonly title: string | null;
  /** Name of the file, without folder. */
  readonly name: string | null;
  /** BCP 47 tag of the file's texts; null detects it from the headers. */
  readonly language: string | null;
  /** Used when the numbers of the file do not show their separator. */
  readonly decimalSeparator: DecimalSeparator | null;
  /** Roles by header; they replace those that are detected. */
  readonly columns: ReadonlyMap<string, RoleText>;
  readonly missing: readonly MissingCodes[];
  /** Unit of the indicators without one in the table. */
  readonly unit: string | null;
  /** Decimals of every indicator; null takes those of its figures. */
  readonly decimals: number | null;
  /** Name of the indicator of a table without names. */
  readonly indicatorName: string | null;
  /** Layout that the table must have, as a mapping states it; null for any. */
  readonly layout: Layout | null;
  /** Kinds of rows that replace those that are detected. */
  readonly rowKinds: RowKinds;
  /** The same by the texts of the rows; `rowKinds` has priority. */
  readonly rowNames: RowNames;
  /** Directions and short names that the table does not have. */
  readonly indicatorAnswers: IndicatorAnswers;
  /** What texts in columns of places are. */
  readonly placeAnswers: PlaceAnswers;
}

export const defaultImportOptions: ImportOptions = {
  id: null,
  title: null,
  name: null,
  language: null,
  decimalSeparator: null,
  columns: new Map(),
  missing: [],
  unit: null,
  decimals: null,
  indicatorName: null,
  layout: null,
  rowKinds: noRowKinds,
  rowNames: noRowNames,
  indicatorAnswers: noIndicatorAnswers,
  placeAnswers: noPlaceAnswers,
};

/** Language of a text when nothing shows another one. */
export const assumedLanguage = 'es-PE';
