import {directionBases} from '../../../model/report/indicator.ts';
import {isBlank} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';
import {cellProblem, cellsOf, firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {FigureReader} from './figure-reader.ts';
import type {FigureJson, ReadFigure} from './figure-reader.ts';
import type {TranslatedText} from './group-builder.ts';
import type {Role} from './header-column.ts';
import {parsePrintedChange} from './parse-change.ts';
import type {PrintedChange} from './parse-change.ts';
import {parseDirection} from './parse-direction.ts';

/** The content of one row, before it is assigned to an indicator. */
export interface RowValues {
  /** Other fields of the indicator, as a report document writes them. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly observations: readonly FigureJson[];
  readonly targets: readonly FigureJson[];
  readonly baseline: FigureJson | null;
  readonly printed: PrintedChange | null;
  /** Most decimals of an observation. */
  readonly decimals: number;
  /** True when an observation is written with a percent sign. */
  readonly isPercent: boolean;
}

/** Reads the rows of one file. */
export class RowReader {
  readonly #log: ImportLog;
  readonly #separator: DecimalSeparator | null;
  readonly #language: string;
  readonly #figures: FigureReader;

  constructor(log: ImportLog, separator: DecimalSeparator | null, language: string) {
    this.#log = log;
    this.#separator = separator;
    this.#language = language;
    this.#figures = new FigureReader(log, separator);
  }

  read(row: DataRow): RowValues {
    const observations = this.#observations(row);
    return {
      fields: this.#fields(row),
      observations: this.#figures.addRelatedValues(
        observations.map(({figure}) => figure),
        row,
      ),
      targets: this.#targets(row),
      baseline: this.#figures.readColumns(row, 'baseline')[0]?.figure ?? null,
      printed: this.#change(row),
      decimals: Math.max(0, ...observations.map(({decimals}) => decimals)),
      isPercent: observations.some(({isPercent}) => isPercent),
    };
  }

  /** In a long row the note belongs to the figure, in a wide row to the indicator. */
  #observations(row: DataRow): readonly ReadFigure[] {
    if (!firstText(row, 'period')) return this.#figures.readColumns(row, 'figure');
    const note = this.#text(row, 'note');
    return this.#figures
      .readLongRow(row)
      .map((read) => (note ? {...read, figure: {...read.figure, note}} : read));
  }

  #targets(row: DataRow): readonly FigureJson[] {
    return this.#figures
      .readColumns(row, 'target')
      .filter(({figure}) => figure.value !== null)
      .map(({figure: {period, value}}) => ({period, value}));
  }

  #change(row: DataRow): PrintedChange | null {
    const [column, cell] = cellsOf(row, 'change')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return null;
    const printed = parsePrintedChange(cell.text, cell.value === null ? this.#separator : '.');
    if (!printed) this.#log.add(cellProblem('unreadable-figure', row, column, cell.text));
    return printed ?? null;
  }

  #fields(row: DataRow): Readonly<Record<string, unknown>> {
    const responsible = this.#text(row, 'responsible');
    const source = this.#text(row, 'source');
    const note = firstText(row, 'period') ? undefined : this.#text(row, 'note');
    return {
      ...this.#direction(row),
      ...statedDecimals(row),
      responsible: responsible && {name: responsible},
      source: source && {title: source},
      notes: note && [note],
      method: this.#text(row, 'method'),
      definition: this.#text(row, 'definition'),
    };
  }

  #direction(row: DataRow): object {
    const [column, cell] = cellsOf(row, 'direction')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return {};
    const desiredDirection = parseDirection(cell.text);
    if (!desiredDirection) {
      this.#log.add(cellProblem('unknown-direction', row, column, cell.text));
      return {};
    }
    const basis = firstText(row, 'basis');
    const kind = directionBases.find((name) => name === basis) ?? 'declared';
    return {desiredDirection, desiredDirectionBasis: {kind}};
  }

  #text(row: DataRow, role: Role): TranslatedText | undefined {
    const text = firstText(row, role);
    return text === null ? undefined : {[this.#language]: text};
  }
}

function statedDecimals(row: DataRow): {readonly decimals?: number} {
  const text = firstText(row, 'decimals');
  return text !== null && /^[0-8]$/.test(text) ? {decimals: Number(text)} : {};
}
