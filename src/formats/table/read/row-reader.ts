import {directionBases} from '../../../model/report/indicator.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import {isBlank} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {memoizeByText} from '../../base/memoize-by-text.ts';
import {CategoryReader, isOfPlace, type Categories, type RowSeries} from '../../place/category-reader.ts';
import type {PlaceTable} from '../../place/place-table.ts';
import {sheetTextFields, type ColumnRole} from '../column-role.ts';
import type {SourceColumn} from '../source-column.ts';
import {cellProblem, cellsOf, firstText, hasRole} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {FigureReader} from './figure-reader.ts';
import type {FigureJson, ReadFigure} from './figure-reader.ts';
import type {TranslatedText} from './group-builder.ts';
import {parsePrintedChange} from './words/parse-change.ts';
import type {PrintedChange} from './words/parse-change.ts';
import {parseDirection} from './words/parse-direction.ts';
import {parseFrequency} from './words/parse-frequency.ts';
import {readRevisions, type RevisionJson} from './revisions.ts';

/** The content of one row, before it is assigned to an indicator. */
export interface RowValues {
  /** Other fields of the indicator, as a report document writes them. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly series: readonly RowSeries[];
  /** Categories of the row itself, without those in headers. */
  readonly categories: Categories;
  readonly targets: readonly FigureJson[];
  readonly baseline: FigureJson | null;
  readonly revisions: readonly RevisionJson[];
  readonly printed: PrintedChange | null;
}

const sheetTextRoles = Object.entries(sheetTextFields) as readonly (readonly [ColumnRole, string])[];

/** The texts of a method sheet that a header has: few, or none, of many. */
const sheetTextsOf = memoizeByObject((columns: readonly SourceColumn[]) =>
  sheetTextRoles.filter(([role]) => columns.some((column) => column.role === role)),
);

/** Reads the rows of one file. */
export class RowReader {
  readonly #log: ImportLog;
  readonly #options: ImportOptions;
  readonly #language: string;
  readonly #categories: CategoryReader;
  readonly #figures: FigureReader;
  readonly #parseDirection = memoizeByText(parseDirection);

  /** `language`: tag of the texts. */
  constructor(log: ImportLog, options: ImportOptions, language: string, places: PlaceTable) {
    this.#categories = new CategoryReader(places);
    this.#log = log;
    this.#options = options;
    this.#language = language;
    this.#figures = new FigureReader(log, options);
  }

  read(row: DataRow): RowValues {
    const figures = this.#figures.addRelatedValues(this.#figures.read(row, 'value'), row);
    const categories = this.#categories.categoriesOf(row);
    return {
      fields: this.#fields(row, categories),
      series: this.#categories.groupByHeader(this.#withNotes(figures, row, categories), categories),
      categories,
      targets: this.#targets(row),
      baseline: this.#figures.read(row, 'baseline')[0]?.figure ?? null,
      revisions: readRevisions(row, figures, this.#figures, this.#language),
      printed: this.#change(row),
    };
  }

  /** In a long row and in that of a place the note belongs to the figures, in another wide row to the indicator. */
  #withNotes(figures: readonly ReadFigure[], row: DataRow, categories: Categories): readonly ReadFigure[] {
    const note = hasNotesOfFigures(row, categories) ? this.#text(row, 'note') : undefined;
    return note ? figures.map((read) => ({...read, figure: {...read.figure, note}})) : figures;
  }

  #targets(row: DataRow): readonly FigureJson[] {
    return this.#figures
      .read(row, 'target')
      .filter(({figure}) => figure.value !== null)
      .map(({figure: {period, value}}) => ({period, value}));
  }

  #change(row: DataRow): PrintedChange | null {
    const [column, cell] = cellsOf(row, 'change')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return null;
    const separator = cell.value === null ? this.#options.decimalSeparator : '.';
    const printed = parsePrintedChange(cell.text, separator);
    if (!printed) this.#log.add(cellProblem('unreadable-figure', row, column, cell.text));
    return printed ?? null;
  }

  #fields(row: DataRow, categories: Categories): Readonly<Record<string, unknown>> {
    const source = this.#text(row, 'source');
    const note = hasNotesOfFigures(row, categories) ? undefined : this.#text(row, 'note');
    const [responsible, frequency] = [this.#responsible(row), this.#frequency(row)];
    const fields: Record<string, unknown> = {
      ...this.#direction(row),
      ...statedDecimals(row),
      ...(responsible && {responsible}),
      ...(source && {source: {title: source}}),
      ...(note && {notes: [note]}),
      ...(frequency && {frequency}),
    };
    for (const [role, name] of sheetTextsOf(row.columns)) {
      const text = this.#text(row, role);
      if (text) fields[name] = text;
    }
    return fields;
  }

  /** The organization. A unit without an organization is read as the organization. */
  #responsible(row: DataRow): object | undefined {
    const unit = this.#text(row, 'responsible-unit');
    const name = this.#text(row, 'responsible');
    if (!name) return unit && {name: unit};
    return {name, ...(unit && {unit})};
  }

  #frequency(row: DataRow): string | undefined {
    const [column, cell] = cellsOf(row, 'frequency')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return undefined;
    const frequency = parseFrequency(cell.text);
    if (!frequency) this.#log.add(cellProblem('unknown-frequency', row, column, cell.text));
    return frequency ?? undefined;
  }

  #direction(row: DataRow): object {
    const [column, cell] = cellsOf(row, 'desired-direction')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return {};
    const desiredDirection = this.#parseDirection(cell.text);
    if (!desiredDirection) {
      this.#log.add(cellProblem('unknown-direction', row, column, cell.text));
      return {};
    }
    const basis = firstText(row, 'direction-basis');
    const kind = directionBases.find((name) => name === basis) ?? 'declared';
    return {desiredDirection, desiredDirectionBasis: {kind}};
  }

  #text(row: DataRow, role: SourceColumn['role']): TranslatedText | undefined {
    const text = firstText(row, role);
    return text === null ? undefined : {[this.#language]: text};
  }
}

function hasNotesOfFigures(row: DataRow, categories: Categories): boolean {
  return isLongRow(row) || isOfPlace({categories});
}

/** True when the period is in a column of its own. */
export function isLongRow(row: DataRow): boolean {
  return hasRole(row, 'period');
}

function statedDecimals(row: DataRow): {readonly decimals?: number} {
  const text = firstText(row, 'decimals');
  return text !== null && /^[0-8]$/.test(text) ? {decimals: Number(text)} : {};
}
