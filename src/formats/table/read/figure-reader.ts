import {foldText} from '../../../text/search.ts';
import {isBlank} from '../../base/cell.ts';
import type {SheetCell} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {observationStatus} from '../../base/observation-status.ts';
import type {ParsedPeriod} from '../../base/parse-period.ts';
import {isDoubtfulPair} from '../../base/period-pairs.ts';
import {relatedFields, relatedRoles} from '../column-role.ts';
import {headerKeys} from '../layout.ts';
import {noObservationMarker, parseMissingReason} from '../missing-values.ts';
import type {SourceColumn} from '../source-column.ts';
import {cellProblem, cellsOf, firstText, hasRole} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {parseCell, unknownFigure} from './parse-cell.ts';
import type {ParsedCell} from './parse-cell.ts';
import {PeriodReader, periodForm, periodText} from './period-reader.ts';

/** An observation, a target or a baseline as a report document writes it. */
export interface FigureJson {
  readonly period: string;
  readonly value: number | null;
  readonly [field: string]: unknown;
}

/** A figure and how its cell was written. */
export interface ReadFigure {
  readonly figure: FigureJson;
  readonly column: SourceColumn;
  readonly decimals: number;
  readonly isPercent: boolean;
}

type FigureRole = 'value' | 'target' | 'baseline';

/** Reads the figures of the rows of one file. */
export class FigureReader {
  readonly #log: ImportLog;
  readonly #options: ImportOptions;
  readonly #periods = new PeriodReader();
  readonly #codes = new Map<string, ReadonlySet<string>>();

  constructor(log: ImportLog, options: ImportOptions) {
    this.#log = log;
    this.#options = options;
  }

  /** The figures in the columns of a role, each with the period of its column, of its row or of its cell. */
  read(row: DataRow, role: FigureRole): readonly ReadFigure[] {
    const cells = cellsOf(row, role);
    if (!cells.length) return [];
    const figures: ReadFigure[] = [];
    for (const [column, cell] of cells) {
      const figure = this.#readFigure(row, column, cell, role);
      if (figure) figures.push(figure);
    }
    return figures;
  }

  #readFigure(row: DataRow, column: SourceColumn, cell: SheetCell, role: FigureRole): ReadFigure | null {
    if (cell.text.trim() === noObservationMarker || (role !== 'value' && isBlank(cell))) return null;
    if (column.period !== null)
      return readFigure(column.period, this.#parseWithStatus(row, column, cell), column, cell.text);
    if (hasRole(row, 'period') && role !== 'baseline') return this.#readLongFigure(row, column, cell);
    const {text, period} = splitYear(cell.text);
    if (period !== null)
      return readFigure(period, this.parse(row, column, {...cell, text}), column, cell.text);
    this.#log.add(cellProblem('unknown-period', row, column, cell.text));
    return null;
  }

  /** The figure of a long row: period, reason, flags and note are in columns of their own. */
  #readLongFigure(row: DataRow, column: SourceColumn, cell: SheetCell): ReadFigure | null {
    const period = this.#periods.read(row);
    if (!period) {
      const [periodColumn = column] = cellsOf(row, 'period').map(([header]) => header);
      const text = periodText(row) || cell.text;
      // A column that is ambiguous as a whole has one question of its own.
      const isAsked = periodForm(row) === 'ambiguous' && isDoubtfulPair(text);
      if (!isBlank(cell) && !isAsked) this.#log.add(cellProblem('unknown-period', row, periodColumn, text));
      return null;
    }
    const parsed = this.#parseWithStatus(row, column, cell);
    const raw = firstText(row, 'raw') ?? cell.text;
    const read = readFigure(period.period, withPeriodFlags(parsed, period), column, raw);
    if (period.start === null && period.remark === null) return read;
    return {...read, figure: {...read.figure, ...periodFields(period, this.#options.language ?? 'es')}};
  }

  /** Adds the numerators, denominators and intervals in the columns beside the figures. */
  addRelatedValues(figures: readonly ReadFigure[], row: DataRow): readonly ReadFigure[] {
    if (!hasRole(row, ...relatedRoles)) return figures;
    const related = relatedRoles.flatMap((role) =>
      cellsOf(row, role)
        .filter(([, cell]) => !isBlank(cell))
        .map(([column, cell]) => ({role, column, value: this.parse(row, column, cell).value})),
    );
    return figures.map((read) => {
      const fields = related
        .filter(({column: {period}}) => period === null || period === read.figure.period)
        .flatMap(({role, value}) => (value === null ? [] : [[relatedFields[role], value]]));
      return {...read, figure: {...read.figure, ...Object.fromEntries(fields)}};
    });
  }

  /** The figure with the flags of its header and of the status column, and the reason of the reason column. */
  #parseWithStatus(row: DataRow, column: SourceColumn, cell: SheetCell): ParsedCell {
    const parsed = this.parse(row, column, cell);
    if (!column.flags.length && !hasRole(row, 'missing-reason', 'status')) return parsed;
    const reasonText = firstText(row, 'missing-reason');
    const reason = reasonText === null ? null : parseMissingReason(reasonText);
    const status = this.#readStatus(row);
    const statusReason = parsed.value === null && parsed.missing === 'unknown' ? status.missing : null;
    const missing = parsed.value === null ? (reason ?? statusReason ?? parsed.missing) : null;
    const columnFlags = parsed.value === null ? [] : column.flags;
    const flags = [...new Set([...parsed.flags, ...columnFlags, ...status.flags])];
    return {...parsed, missing, flags};
  }

  #readStatus(row: DataRow): {readonly flags: ParsedCell['flags']; readonly missing: ParsedCell['missing']} {
    const [column, cell] = cellsOf(row, 'status').find(([, {text}]) => text.trim()) ?? [];
    if (!column || !cell) return {flags: [], missing: null};
    const single = observationStatus(cell.text);
    const statuses = single
      ? [single]
      : cell.text
          .trim()
          .split(/[\s,|;]+/)
          .map(observationStatus);
    if (statuses.includes(null))
      this.#log.add({...cellProblem('unknown-status', row, column, cell.text), stopsReport: true});
    return {
      flags: statuses.flatMap((status) => status?.flag ?? []),
      missing: statuses.find((status) => status?.missing)?.missing ?? null,
    };
  }

  /** Reports what cannot be read; such a cell has no value, for an unknown reason. */
  parse(row: DataRow, column: SourceColumn, cell: SheetCell): ParsedCell {
    const parsed = parseCell(cell, this.#options.decimalSeparator, this.#missingCodes(column.header));
    const isError = typeof parsed === 'string';
    if (isError || parsed.marker)
      this.#log.add(cellProblem(isError ? parsed : 'marker', row, column, cell.text));
    return isError ? unknownFigure : parsed;
  }

  #missingCodes(header: string): ReadonlySet<string> {
    const known = this.#codes.get(header);
    if (known) return known;
    const lists = this.#options.missing.filter(
      ({column}) => column === null || headerKeys(header).includes(foldText(column)),
    );
    const codes = new Set(lists.flatMap((list) => list.codes.map(foldText)));
    this.#codes.set(header, codes);
    return codes;
  }
}

function withPeriodFlags(parsed: ParsedCell, {flags}: ParsedPeriod): ParsedCell {
  return flags.length && parsed.value !== null
    ? {...parsed, flags: [...new Set([...parsed.flags, ...flags])]}
    : parsed;
}

function periodFields({start, remark}: ParsedPeriod, language: string): object {
  return {
    ...(start !== null && {periodStart: start}),
    ...(remark !== null && {note: {[language.split('-')[0] ?? language]: remark}}),
  };
}

/** `14.7 (2019)`, in a column whose header has no period. */
function splitYear(text: string): {readonly text: string; readonly period: string | null} {
  const [, figure = text, period = null] = /^(.*\S)\s*\(((?:19|20)\d\d)\)\s*$/s.exec(text) ?? [];
  return {text: figure, period};
}

function readFigure(period: string, parsed: ParsedCell, column: SourceColumn, raw: string): ReadFigure {
  const {value, missing, flags, decimals, isPercent} = parsed;
  // Nearly all figures: a literal is several times faster than one with conditional fields.
  if (!missing && !flags.length && raw.trim())
    return {figure: {period, value, raw}, column, decimals, isPercent};
  const figure = {
    period,
    value,
    ...(missing && {missing}),
    ...(flags.length && {flags}),
    ...(raw.trim() && {raw}),
  };
  return {figure, column, decimals, isPercent};
}
