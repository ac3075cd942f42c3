import {flags as allFlags} from '../../../model/report/observation.ts';
import {isBlank} from '../../base/cell.ts';
import type {SheetCell} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';
import {noObservationMarker, parseMissingReason} from '../missing-values.ts';
import {cellProblem, cellsOf, firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import type {HeaderColumn, Role} from './header-column.ts';
import {parseCell, unknownFigure} from './parse-cell.ts';
import type {ParsedCell} from './parse-cell.ts';

/** An observation, a target or a baseline as a report document writes it. */
export interface FigureJson {
  readonly period: string;
  readonly value: number | null;
  readonly [field: string]: unknown;
}

/** A figure and how its cell was written. */
export interface ReadFigure {
  readonly figure: FigureJson;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** Columns beside a figure, and the field of an observation that they fill. */
const relatedColumns = [
  ['ofNumerator', 'numerator'],
  ['numerator', 'numerator'],
  ['ofDenominator', 'denominator'],
  ['denominator', 'denominator'],
  ['lower', 'lower'],
  ['upper', 'upper'],
] as const;

/** Reads the figures of the rows of one file. */
export class FigureReader {
  readonly #log: ImportLog;
  readonly #separator: DecimalSeparator | null;

  constructor(log: ImportLog, separator: DecimalSeparator | null) {
    this.#log = log;
    this.#separator = separator;
  }

  /** The figures of a wide row, one for each column of the role. Only observations may be blank. */
  readColumns(row: DataRow, role: Role): readonly ReadFigure[] {
    return cellsOf(row, role).flatMap(([column, cell]) => {
      if (cell.text.trim() === noObservationMarker || (role !== 'figure' && isBlank(cell))) return [];
      const {period, text} = column.period ? {period: column.period, text: cell.text} : splitYear(cell.text);
      if (period !== null) return [readFigure(period, this.#parse(row, column, {...cell, text}), cell.text)];
      this.#log.add(cellProblem('unknown-period', row, column, cell.text));
      return [];
    });
  }

  /** The figure of a long row: period, reason and flags are in columns of their own. */
  readLongRow(row: DataRow): readonly ReadFigure[] {
    const period = firstText(row, 'period') ?? '';
    const [column, cell] = cellsOf(row, 'value')[0] ?? [];
    if (!column || !cell || period.length > 64) return [];
    const parsed = this.#parse(row, column, cell);
    const reason = parseMissingReason(firstText(row, 'missing') ?? '');
    const flagNames = (firstText(row, 'flags') ?? '').split(/[\s,|]+/);
    const missing = parsed.value === null ? (reason ?? parsed.missing) : null;
    const flags = [...parsed.flags, ...allFlags.filter((flag) => flagNames.includes(flag))];
    return [readFigure(period, {...parsed, missing, flags}, firstText(row, 'raw') ?? cell.text)];
  }

  /** Adds the numerators, denominators and intervals in the columns beside the figures. */
  addRelatedValues(figures: readonly FigureJson[], row: DataRow): readonly FigureJson[] {
    const related = relatedColumns.flatMap(([role, field]) =>
      cellsOf(row, role)
        .filter(([, cell]) => !isBlank(cell))
        .map(([column, cell]) => ({field, column, value: this.#parse(row, column, cell).value})),
    );
    if (!related.length) return figures;
    return figures.map((figure) => {
      const fields = related
        .filter(({column: {period}}) => period === null || period === figure.period)
        .flatMap(({field, value}) => (value === null ? [] : [[field, value]]));
      return {...figure, ...Object.fromEntries(fields)};
    });
  }

  /** Reports what cannot be read; such a cell has no value, for an unknown reason. */
  #parse(row: DataRow, column: HeaderColumn, cell: SheetCell): ParsedCell {
    const parsed = parseCell(cell, this.#separator);
    const isError = typeof parsed === 'string';
    if (isError || parsed.marker)
      this.#log.add(cellProblem(isError ? parsed : 'marker', row, column, cell.text));
    return isError ? unknownFigure : parsed;
  }
}

/** `14.7 (2019)`, in a column whose header has no period. */
function splitYear(text: string): {readonly text: string; readonly period: string | null} {
  const [, figure = text, period = null] = /^(.*\S)\s*\(((?:19|20)\d\d)\)\s*$/s.exec(text) ?? [];
  return {text: figure, period};
}

function readFigure(period: string, parsed: ParsedCell, raw: string): ReadFigure {
  const {value, missing, flags, decimals, isPercent} = parsed;
  const figure = {
    period,
    value,
    ...(missing && {missing}),
    ...(flags.length && {flags}),
    ...(raw.trim() && {raw}),
  };
  return {figure, decimals, isPercent};
}
