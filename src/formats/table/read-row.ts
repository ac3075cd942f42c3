import {directionBases} from '../../model/report/report.ts';
import type {Cell} from '../base/cell.ts';
import {isBlank} from '../base/cell.ts';
import type {Column, Role} from './header-column.ts';
import {directionWord} from './parse-direction.ts';
import {figure} from './parse-cell.ts';
import type {Figure} from './parse-cell.ts';
import {flags as allFlags} from '../../model/report/report.ts';
import {missingReason, noRecord} from './missing-values.ts';
import type {DecimalMark} from '../base/parse-number.ts';
import {printedChange} from './parse-change.ts';
import type {PrintedChange} from './parse-change.ts';
import type {ImportCode, Log} from '../base/import-problem.ts';
import {cellsOf, text} from './data-row.ts';
import type {RecordRow} from './data-row.ts';

export interface FigureDocument {
  readonly period: string;
  readonly value: number | null;
  readonly [field: string]: unknown;
}

/** The figures and words of one row, still without a place in the report. */
export interface Facts {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly observations: readonly FigureDocument[];
  readonly targets: readonly FigureDocument[];
  readonly baseline: FigureDocument | null;
  readonly printed: PrintedChange | null;
  readonly decimals: number;
  readonly isPercent: boolean;
}

const parts = [
  ['ofNumerator', 'numerator'],
  ['numerator', 'numerator'],
  ['ofDenominator', 'denominator'],
  ['denominator', 'denominator'],
  ['lower', 'lower'],
  ['upper', 'upper'],
] as const;

/** Reads the rows of one file. */
export class RecordReader {
  readonly #log: Log;
  readonly #mark: DecimalMark | null;
  readonly #language: string;

  constructor(log: Log, mark: DecimalMark | null, language: string) {
    this.#log = log;
    this.#mark = mark;
    this.#language = language;
  }

  facts(record: RecordRow): Facts {
    const read: Figure[] = [];
    const figures = (role: Role) => this.#figures(record, role, read);
    const observations = text(record, 'period') ? this.#tidy(record, read) : figures('figure');
    const decimals = Math.max(0, ...read.map((one) => one.decimals));
    const isPercent = read.some((one) => one.isPercent);
    return {
      fields: this.#fields(record),
      observations: this.#withParts(observations, record),
      targets: figures('target')
        .filter(({value}) => value !== null)
        .map(({period, value}) => ({period, value})),
      baseline: figures('baseline')[0] ?? null,
      printed: this.#change(record),
      decimals,
      isPercent,
    };
  }

  #figures(record: RecordRow, role: Role, read: Figure[]): readonly FigureDocument[] {
    return cellsOf(record, role).flatMap(([column, cell]) => {
      if (cell.text.trim() === noRecord || (role !== 'figure' && isBlank(cell))) return [];
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
  #tidy(record: RecordRow, read: Figure[]): readonly FigureDocument[] {
    const period = text(record, 'period') ?? '';
    const found = cellsOf(record, 'value')[0];
    if (!found || period.length > 64) return [];
    const got = this.#figure(record, ...found);
    read.push(got);
    const reason = missingReason(text(record, 'missing') ?? '');
    const stated = (text(record, 'flags') ?? '').split(/[\s,|]+/);
    const note = text(record, 'note');
    const whole = {
      ...got,
      missing: got.value === null ? (reason ?? got.missing) : null,
      flags: [...got.flags, ...allFlags.filter((flag) => stated.includes(flag))],
    };
    return [
      {
        ...observation(period, whole, text(record, 'raw') ?? found[1].text),
        ...(note && {note: this.#words(note)}),
      },
    ];
  }

  /** Numerators, denominators and intervals stand in columns beside their figure. */
  #withParts(all: readonly FigureDocument[], record: RecordRow): readonly FigureDocument[] {
    const extra = parts.flatMap(([role, name]) =>
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

  #figure(record: RecordRow, column: Column, cell: Cell): Figure {
    const got = figure(cell, this.#mark);
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

  #change(record: RecordRow): PrintedChange | null {
    const found = cellsOf(record, 'change')[0];
    if (!found || isBlank(found[1])) return null;
    const printed = printedChange(found[1].text, found[1].value === null ? this.#mark : '.');
    if (!printed) this.#note(record, found[0], 'unreadable-figure', found[1].text);
    return printed ?? null;
  }

  #fields(record: RecordRow): Readonly<Record<string, unknown>> {
    const words = (role: Role) => {
      const found = text(record, role);
      return found === null ? undefined : this.#words(found);
    };
    const responsible = words('responsible');
    const source = words('source');
    const note = text(record, 'period') ? undefined : words('note');
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

  #direction(record: RecordRow): object {
    const [column, cell] = cellsOf(record, 'direction')[0] ?? [];
    if (!column || !cell || isBlank(cell)) return {};
    const direction = directionWord(cell.text);
    if (!direction) return this.#note(record, column, 'unknown-direction', cell.text) ?? {};
    const stated = text(record, 'basis');
    const kind = directionBases.find((one) => one === stated) ?? 'declared';
    return {desiredDirection: direction, desiredDirectionBasis: {kind}};
  }

  #decimals(record: RecordRow): object {
    const stated = text(record, 'decimals');
    return stated !== null && /^[0-8]$/.test(stated) ? {decimals: Number(stated)} : {};
  }

  #words(text: string): Readonly<Record<string, string>> {
    return {[this.#language]: text};
  }

  #note({row}: RecordRow, {header}: Column, code: ImportCode, seen: string): undefined {
    const severity = code === 'marker' ? 'mended' : 'dropped';
    this.#log.note({code, severity, row: row.line, column: header || null, seen});
  }
}

function observation(period: string, {value, missing, flags}: Figure, raw: string): FigureDocument {
  return {
    period,
    value,
    ...(missing && {missing}),
    ...(flags.length && {flags}),
    ...(raw.trim() && {raw}),
  };
}
