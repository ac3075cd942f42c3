import {directionBases} from '../../../model/report/indicator.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import {isBlank} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {memoizeByText} from '../../base/memoize-by-text.ts';
import {slugify} from '../../base/slugify.ts';
import {isTotal} from '../../base/total-words.ts';
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

/** Category by key of the dimension; empty for the whole. */
export type Categories = ReadonlyMap<string, string>;

/** The figures of one series in a row: all of them, or those of one column whose header names the series. */
export interface RowSeries {
  /** Name of the indicator in the header; null when the row names it. */
  readonly indicator: string | null;
  readonly categories: Categories;
  readonly figures: readonly ReadFigure[];
}

/** The content of one row, before it is assigned to an indicator. */
export interface RowValues {
  /** Other fields of the indicator, as a report document writes them. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly series: readonly RowSeries[];
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
  readonly #figures: FigureReader;
  readonly #parseDirection = memoizeByText(parseDirection);

  /** `language`: tag of the texts. */
  constructor(log: ImportLog, options: ImportOptions, language: string) {
    this.#log = log;
    this.#options = options;
    this.#language = language;
    this.#figures = new FigureReader(log, options);
  }

  read(row: DataRow): RowValues {
    const figures = this.#figures.addRelatedValues(this.#figures.read(row, 'value'), row);
    return {
      fields: this.#fields(row),
      series: groupByHeader(this.#withNotes(figures, row), categoriesOf(row)),
      targets: this.#targets(row),
      baseline: this.#figures.read(row, 'baseline')[0]?.figure ?? null,
      revisions: readRevisions(row, figures, this.#figures, this.#language),
      printed: this.#change(row),
    };
  }

  /** In a long row the note belongs to the figure, in a wide row to the indicator. */
  #withNotes(figures: readonly ReadFigure[], row: DataRow): readonly ReadFigure[] {
    const note = isLongRow(row) ? this.#text(row, 'note') : undefined;
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

  #fields(row: DataRow): Readonly<Record<string, unknown>> {
    const source = this.#text(row, 'source');
    const note = isLongRow(row) ? undefined : this.#text(row, 'note');
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

/** True when the period is in a column of its own. */
export function isLongRow(row: DataRow): boolean {
  return hasRole(row, 'period');
}

/** The categories of a row; totals and blank cells are the whole. */
function categoriesOf(row: DataRow): Categories {
  if (!hasRole(row, 'place', 'dimension')) return noCategories;
  const cells = [...cellsOf(row, 'place'), ...cellsOf(row, 'dimension')];
  const named = cells.filter(([, {text}]) => text.trim() && !isTotal(text));
  return new Map(named.map(([column, {text}]) => [dimensionKey(column), text.trim()]));
}

const noCategories: Categories = new Map();

/** A key of `dimensions`, which begins with a letter: the stated name, else the header. */
function dimensionKey({argument, header, reason}: SourceColumn): string {
  const name = reason === 'stated' && argument !== null && argument !== 'place' ? argument : header;
  return (
    slugify(name)
      .replace(/^(?=[^a-z])/, 'd-')
      .slice(0, 60) || 'd'
  );
}

/** Separates the figures of columns whose header names an indicator or a category. */
function groupByHeader(figures: readonly ReadFigure[], categories: Categories): readonly RowSeries[] {
  const isNamed = ({column: {argument}}: ReadFigure): boolean => argument !== null;
  if (!figures.some(isNamed)) return [{indicator: null, categories, figures}];
  const common = figures.filter((read) => !isNamed(read));
  const named = figures.filter(isNamed).map((read) => namedSeries(read, categories));
  return common.length ? [{indicator: null, categories, figures: common}, ...named] : named;
}

function namedSeries(read: ReadFigure, categories: Categories): RowSeries {
  const {argument, period} = read.column;
  const header = read.column.header.replace(period ?? '', '').trim();
  if (argument === 'indicator') return {indicator: header, categories, figures: [read]};
  const category = isTotal(header) ? [] : [[slugify(argument ?? ''), header] as const];
  return {indicator: null, categories: new Map([...categories, ...category]), figures: [read]};
}

function statedDecimals(row: DataRow): {readonly decimals?: number} {
  const text = firstText(row, 'decimals');
  return text !== null && /^[0-8]$/.test(text) ? {decimals: Number(text)} : {};
}
