import {filledCells, rowPreview} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {reportId} from '../../base/slugify.ts';
import {foldText} from '../../../text/search.ts';
import {unusedTextProblem} from './cover.ts';
import {cellsOf, firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {GroupBuilder} from './group-builder.ts';
import type {HeaderColumn} from './header-column.ts';
import {IndicatorBuilder} from './indicator-builder.ts';
import type {BuiltIndicators} from './indicator-builder.ts';
import {fillDown, resolveRowGroup} from './row-group.ts';
import type {MergedCells} from './row-group.ts';
import type {ClassifiedRow} from './row-kind.ts';
import {RowReader} from './row-reader.ts';
import {TextReader} from './text-reader.ts';

/** A report document that is still to be validated, and the origin of its indicators. */
interface BuiltReport {
  readonly document: object;
  /** Line of the first row of each indicator. */
  readonly lines: readonly number[];
}

/** Builds a report document from the rows of a file, in one pass over headings and tables. */
export class ReportBuilder {
  readonly #options: ImportOptions;
  readonly #log: ImportLog;
  readonly #language: string;
  readonly #groups: GroupBuilder;
  readonly #texts: TextReader;
  readonly #rows: RowReader;
  readonly #indicators: IndicatorBuilder;
  readonly #mergedCells: MergedCells = new Map();
  #comparison: {readonly from: string; readonly to: string} | null = null;

  /** `codeWidth`: digits of each part of a group's code. */
  constructor(options: ImportOptions, codeWidth: number, log: ImportLog) {
    const [language = 'es'] = options.language.split('-');
    this.#options = options;
    this.#log = log;
    this.#language = language;
    this.#groups = new GroupBuilder(language, codeWidth);
    this.#texts = new TextReader(this.#groups, language, log);
    this.#rows = new RowReader(log, options.decimalSeparator, language);
    this.#indicators = new IndicatorBuilder(language, log);
  }

  build(rows: readonly ClassifiedRow[]): BuiltReport {
    for (const row of rows) {
      if (row.kind === 'header') this.#readHeader(row.columns, row.row.line);
      else if (row.kind === 'record') this.#readRow(row);
      else if (this.#texts.read({text: row.text, line: row.row.line})) this.#mergedCells.clear();
    }
    const indicators = this.#indicators.build();
    return {document: this.#document(indicators), lines: indicators.lines};
  }

  #document({indicators, units}: BuiltIndicators): object {
    const {title, issued} = this.#texts.readCover();
    const {id, name, language} = this.#options;
    const {notes, sources} = this.#texts;
    const publisher = this.#publisher();
    const fileName = (name ?? '').replace(/\.\w+$/, '');
    return {
      schemaVersion: '1.0.0',
      id: id ?? reportId(fileName),
      defaultLanguage: language,
      title: this.#text(this.#options.title ?? title ?? (fileName || 'report')),
      ...(issued && {issued}),
      ...(publisher && {publisher}),
      ...(sources.length && {sources: sources.map((source) => ({title: this.#text(source)}))}),
      ...(this.#comparison && {comparison: this.#comparison}),
      units,
      groups: this.#groups.records.map(({declaredCounts, ...group}) =>
        Object.keys(declaredCounts).length ? {...group, declaredCounts} : group,
      ),
      indicators,
      ...(notes.length && {notes: notes.map((note) => this.#text(note))}),
    };
  }

  #publisher(): object | null {
    const {name, shortName} = this.#texts.publisher;
    if (!name) return null;
    return {name: this.#text(name), ...(shortName && {shortName: this.#text(shortName)})};
  }

  #text(text: string): object {
    return {[this.#language]: text};
  }

  /** The first change column of the file gives the compared periods of the report. */
  #readHeader(columns: readonly HeaderColumn[], line: number): void {
    this.#texts.startTable();
    this.#mergedCells.clear();
    const change = columns.find(({role, from}) => role === 'change' && from !== null);
    if (change?.from && change.period) this.#comparison ??= {from: change.from, to: change.period};
    for (const {role, header} of columns)
      if (role === 'unknown' && header)
        this.#log.add({
          code: 'unknown-column',
          severity: 'dropped',
          row: line,
          column: header,
          found: header,
        });
  }

  #readRow({row, columns}: DataRow): void {
    const [, firstCell] = filledCells(row)[0] ?? [];
    if (/^(sub)?total(es)?\b|^promedio\b/.test(foldText(firstCell?.text ?? ''))) {
      this.#log.add({...unusedTextProblem({text: rowPreview(row), line: row.line}), code: 'totals-row'});
      return;
    }
    this.#warnUnreadCells({row, columns});
    this.#warnNumericCodes({row, columns});
    const filledRow = fillDown({row, columns}, this.#mergedCells, this.#log);
    const {group, code} = resolveRowGroup(filledRow, this.#texts.group, this.#groups, this.#log);
    const place = {group, code: firstText(filledRow, 'code') ?? code};
    this.#indicators.add(filledRow, this.#rows.read(filledRow), place);
  }

  /** Reports cells beyond the header, and below a blank header. */
  #warnUnreadCells({row, columns}: DataRow): void {
    const beyond = row.cells.slice(columns.length);
    const unheaded = cellsOf({row, columns}, 'unknown').filter(([{header}]) => !header);
    for (const {text} of [...beyond, ...unheaded.map(([, cell]) => cell)])
      if (text.trim()) this.#log.add(unusedTextProblem({text, line: row.line}));
  }

  /** Reports codes that a spreadsheet stores as numbers: 3.10 becomes 3.1. */
  #warnNumericCodes(dataRow: DataRow): void {
    const {line} = dataRow.row;
    for (const [{header}, {text, value}] of [...cellsOf(dataRow, 'code'), ...cellsOf(dataRow, 'group')])
      if (value !== null && text.includes('.'))
        this.#log.add({code: 'code-as-number', severity: 'warning', row: line, column: header, found: text});
  }
}
