import {directionBases} from '../../../model/report/report.ts';
import type {SheetCell} from '../../base/cell.ts';
import {isBlank} from '../../base/cell.ts';
import type {HeaderColumn, Role} from './header-column.ts';
import {parseDirection} from './parse-direction.ts';
import {parseCell} from './parse-cell.ts';
import type {ParsedCell} from './parse-cell.ts';
import {flags as allFlags} from '../../../model/report/report.ts';
import {parseMissingReason, noObservationMarker} from '../missing-values.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';
import {parsePrintedChange} from './parse-change.ts';
import type {PrintedChange} from './parse-change.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportProblemCode} from '../../../model/report/problem.ts';
import {cellsOf, firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';

export interface FigureDocument {
  readonly period: string;
  readonly value: number | null;
  readonly [field: string]: unknown;
}

/** The figures and words of one row, still without a place in the report. */
export interface RowValues {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly observations: readonly FigureDocument[];
  readonly targets: readonly FigureDocument[];
  readonly baseline: FigureDocument | null;
  readonly printed: PrintedChange | null;
  readonly decimals: number;
  readonly isPercent: boolean;
}

const optionalRoles = [
  ['ofNumerator', 'numerator'],
  ['numerator', 'numerator'],
  ['ofDenominator', 'denominator'],
  ['denominator', 'denominator'],
  ['lower', 'lower'],
  ['upper', 'upper'],
] as const;

/** Reads the rows of one file. */
export class RowReader {
  readonly #log: ImportLog;
  readonly #mark: DecimalSeparator | null;
  readonly #language: string;

  constructor(log: ImportLog, mark: DecimalSeparator | null, language: string) {
    this.#log = log;
    this.#mark = mark;
    this.#language = language;
  }

  read(record: DataRow): RowValues {
    const read: ParsedCell[] = [];
    const figures = (role: Role) => this.#figures(record, role, read);
    const observations = firstText(record, 'period') ? this.#readLongRow(record, read) : figures('figure');
    const decimals = Math.max(0, ...read.map((one) => one.decimals));
    const isPercent = read.some((one) => one.isPercent);
    return {
      fields: this.#fields(record),
      observations: this.#withIntervals(observations, record),
      targets: figures('target')
        .filter(({value}) => value !== null)
        .map(({period, value}) => ({period, value})),
      baseline: figures('baseline')[0] ?? null,
      printed: this.#change(record),
      decimals,
      isPercent,
    };
  }

  #figures(record: DataRow, role: Role, read: ParsedCell[]): readonly FigureDocument[] {
    return cellsOf(record, role).flatMap(([column, cell]) => {
      if (cell.text.trim() === noObservationMarker || (role !== 'figure' && isBlank(cell))) return [];
      // "14.7 (2019)" under a header without a year.
      const [, bare = cell.text, year = null] =
        /^(.*\S)\s*\(((?:19|20)\d\d)\)\s*$/s.exec(column.period ? '' : cell.text) ?? [];
      const period = column.period ?? year;
      if (!period) return this.#note(record, column, 'unknown-period', cell.text) ?? [];
      const got = this.#figure(record, column, {...cell, text: bare});
      read.push(got);
      return [observation(period, got, cell.text)];
    });
  }

  /** One figure per row: its period, reason, flags and note stand in columns of their own. */
  #readLongRow(record: DataRow, read: ParsedCell[]): readonly FigureDocument[] {
    const period = firstText(record, 'period') ?? '';
    const found = cellsOf(record, 'value')[0];
    if (!found || period.length > 64) return [];
    const got = this.#figure(record, ...found);
    read.push(got);
    const reason = parseMissingReason(firstText(record, 'missing') ?? '');
    const stated = (firstText(record, 'flags') ?? '').split(/[\s,|]+/);
    const note = firstText(record, 'note');
    const whole = {
      ...got,
      missing: got.value === null ? (reason ?? got.missing) : null,
      flags: [...got.flags, ...allFlags.filter((flag) => stated.includes(flag))],
    };
    return [
      {
        ...observation(period, whole, firstText(record, 'raw') ?? found[1].text),
        ...(note && {note: this.#words(note)}),
      },
    ];
  }

  /** Numerators, denominators and intervals stand in columns beside their figure. */
  #withIntervals(all: readonly FigureDocument[], record: DataRow): readonly FigureDocument[] {
    const extra = optionalRoles.flatMap(([role, name]) =>
      cellsOf(record, role)
        .filter(([, cell]) => !isBlank(cell))
        .map(([column, cell]) => ({name, column, value: this.#figure(record, column, cell).value})),
    );
    if (!extra.length) return all;
    return all.map((one) => {
      const own = extra.filter(({column: {period}}) => period === null || period === one.period);
      const known = own.flatMap(({name, value}) => (value === null ? [] : [[name, value]]));
      return {...one, ...Object.fromEntries(known)};
    });
  }

  #figure(record: DataRow, column: HeaderColumn, cell: SheetCell): ParsedCell {
    const got = parseCell(cell, this.#mark);
    if (typeof got !== 'string') {
      if (got.marker) this.#note(record, column, 'marker', cell.text);
      return got;
    }
    this.#note(record, column, got, cell.text);
    return {
      value: null,
      missing: 'unknown',
      decimals: 0,
      flags: [],
      isPercent: false,
      marker: null,
      proves: null,
    };
  }

  #change(record: DataRow): PrintedChange | null {
    const found = cellsOf(record, 'change')[0];
    if (!found || isBlank(found[1])) return null;
    const printed = parsePrintedChange(found[1].text, found[1].value === null ? this.#mark : '.');
    if (!printed) this.#note(record, found[0], 'unreadable-figure', found[1].text);
    return printed ?? null;
  }

  #fields(record: DataRow): Readonly<Record<string, unknown>> {
    const words = (role: Role) => {
      const found = firstText(record, role);
      return found === null ? undefined : this.#words(found);
    };
    const responsible = words('responsible');
    const source = words('source');
    const note = firstText(record, 'period') ? undefined : words('note');
    return {
      ...this.#direction(record),
      ...this.#decimals(record),
      responsible: responsible && {name: responsible},
      source: source && {title: source},
      notes: note && [note],
      method: words('method'),
      definition: words('definition'),
    };
  }

  #direction(record: DataRow): object {
    const [column, cell] = cellsOf(record, 'direction')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return {};
    const direction = parseDirection(cell.text);
    if (!direction) return this.#note(record, column, 'unknown-direction', cell.text) ?? {};
    const stated = firstText(record, 'basis');
    const kind = directionBases.find((one) => one === stated) ?? 'declared';
    return {desiredDirection: direction, desiredDirectionBasis: {kind}};
  }

  #decimals(record: DataRow): object {
    const stated = firstText(record, 'decimals');
    return stated !== null && /^[0-8]$/.test(stated) ? {decimals: Number(stated)} : {};
  }

  #words(text: string): Readonly<Record<string, string>> {
    return {[this.#language]: text};
  }

  #note({row}: DataRow, {header}: HeaderColumn, code: ImportProblemCode, found: string): undefined {
    const severity = code === 'marker' ? 'repaired' : 'dropped';
    this.#log.add({code, severity, row: row.line, column: header || null, found});
  }
}

function observation(period: string, {value, missing, flags}: ParsedCell, raw: string): FigureDocument {
  return {
    period,
    value,
    ...(missing && {missing}),
    ...(flags.length && {flags}),
    ...(raw.trim() && {raw}),
  };
}
