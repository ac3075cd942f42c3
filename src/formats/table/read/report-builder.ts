import {filledCells, isBlank, rowPreview} from '../../base/cell.ts';
import type {ImportLog} from '../../base/import-log.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {hasNumberForm} from '../../base/parse-number.ts';
import {reportId} from '../../base/slugify.ts';
import {isTotalRow} from '../../base/total-words.ts';
import type {ClassifiedRow} from '../detect/classify-rows.ts';
import {columnLetter, type SourceColumn} from '../source-column.ts';
import {foldText} from '../../../text/search.ts';
import {unusedTextProblem} from './cover.ts';
import type {TextLine} from './cover.ts';
import {cellsOf} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {GroupBuilder} from './group-builder.ts';
import {IndicatorBuilder} from './indicator-builder.ts';
import type {BuiltIndicators} from './write-indicators.ts';
import {fillDown, resolveRowGroup} from './row-group.ts';
import type {MergedCells} from './row-group.ts';
import type {PlaceTable} from '../../place/place-table.ts';
import {RowReader} from './row-reader.ts';
import {TextReader} from './text-reader.ts';
import {ownOptions} from '../../../model/own.ts';

/** A report document that is still to be validated, and the origin of its indicators. */
interface BuiltReport {
  readonly document: object;
  /** Line of the first row of each indicator. */
  readonly lines: readonly number[];
}

/** Rows between two reports of progress. */
const rowsPerStep = 200;

/** A scale of the figures, alone in a line or in parentheses. */
const scaleText =
  /(^|\()\s*((en|in|em|expresado en|cifras en|valores en) )?(cientos|miles|millones|thousands?|millions?|milhares|milhoes|milliers)\b/;

interface BuilderFacts {
  /** Title of the source; null without one. */
  readonly source: string | null;
  /** Tag of the texts; null takes the language without its region. */
  readonly textLanguage: string | null;
  /** Digits of each part of a group's code. */
  readonly codeWidth: number;
}

/** Builds a report document from the rows of a file, in one pass over headings and tables. */
export class ReportBuilder {
  readonly #options: ImportOptions;
  readonly #log: ImportLog;
  readonly #language: string;
  readonly #groups: GroupBuilder;
  readonly #texts: TextReader;
  readonly #places: PlaceTable;
  readonly #rows: RowReader;
  readonly #indicators: IndicatorBuilder;
  readonly #mergedCells: MergedCells = new Map();
  #comparison: {readonly from: string; readonly to: string} | null = null;

  constructor(
    options: ImportOptions & {readonly language: string},
    facts: BuilderFacts & {readonly places: PlaceTable},
    log: ImportLog,
  ) {
    const {source, textLanguage, codeWidth} = facts;
    const language = textLanguage ?? options.language.split('-')[0] ?? options.language;
    this.#options = options;
    this.#log = log;
    this.#language = language;
    this.#groups = new GroupBuilder(language, codeWidth);
    this.#texts = new TextReader(this.#groups, language, log);
    if (source !== null) this.#texts.sources.push(source);
    this.#places = facts.places;
    this.#rows = new RowReader(log, options, language, facts.places);
    this.#indicators = new IndicatorBuilder(options, language, this.#defaultName(), log);
  }

  /** Name of the indicator of a table without names: stated, else the title or the name of the file. */
  #defaultName(): string {
    const {indicatorName, title, name} = this.#options;
    return indicatorName ?? title ?? fileTitle(name) ?? 'indicador';
  }

  build(rows: readonly ClassifiedRow[]): BuiltReport {
    rows.forEach((row, index) => {
      if (index % rowsPerStep === 0) this.#log.step('rows', index, rows.length);
      if (row.kind === 'header') this.#readHeader(row.columns);
      else if (row.kind === 'record') this.#readRow(row);
      else this.#readText(row);
    });
    const indicators = this.#indicators.build(this.#places.records);
    return {document: this.#document(indicators), lines: indicators.lines};
  }

  #document({indicators, units}: BuiltIndicators): object {
    const {title, issued} = this.#texts.readCover();
    const {id, name, language} = this.#options;
    const {notes, sources} = this.#texts;
    const publisher = this.#publisher();
    return {
      schemaVersion: '1.0.0',
      id: id ?? reportId(fileTitle(name) ?? ''),
      defaultLanguage: language,
      title: this.#text(this.#options.title ?? title ?? fileTitle(name) ?? 'report'),
      ...(issued && {issued}),
      ...(publisher && {publisher}),
      ...(sources.length && {sources: sources.map((source) => ({title: this.#text(source)}))}),
      ...(this.#comparison && {comparison: this.#comparison}),
      units,
      ...this.#writtenPlaces(),
      groups: this.#groups.records.map(({declaredCounts, ...group}) =>
        Object.keys(declaredCounts).length ? {...group, declaredCounts} : group,
      ),
      indicators,
      ...(notes.length && {notes: notes.map((note) => this.#text(note))}),
    };
  }

  /** The list of places; absent without any. */
  #writtenPlaces(): object {
    const {records} = this.#places;
    return records.length ? {places: records.map((place) => ({...place, name: this.#text(place.name)}))} : {};
  }

  #publisher(): object | null {
    const {name, shortName} = this.#texts.publisher;
    if (!name) return null;
    return {name: this.#text(name), ...(shortName && {shortName: this.#text(shortName)})};
  }

  #text(text: string): object {
    return {[this.#language]: text};
  }

  /** A text between tables. A scale in it, such as "(En miles de soles)", stops the report until a unit is stated. */
  #readText({text, row, stated}: ClassifiedRow & {readonly kind: 'text'}): void {
    const line: TextLine = {text, line: row.line};
    if (stated === 'total') return this.#log.add({...unusedTextProblem(line), code: 'totals-row'});
    if (stated === undefined && this.#options.unit === null && scaleText.test(foldText(line.text))) {
      const problem = {code: 'scale-in-text', severity: 'dropped', row: line.line, column: null} as const;
      this.#log.add({...problem, found: line.text, stopsReport: true});
    }
    if (this.#texts.read(line, stated)) this.#mergedCells.clear();
  }

  /** The first change column of the file gives the compared periods of the report. */
  #readHeader(columns: readonly SourceColumn[]): void {
    this.#texts.startTable();
    this.#mergedCells.clear();
    const change = columns.find(({role, from}) => role === 'change' && from !== null);
    if (change?.from && change.period) this.#comparison ??= {from: change.from, to: change.period};
  }

  #readRow(classified: ClassifiedRow & {readonly kind: 'record'}): void {
    const {row, columns, isStated} = ownOptions(classified);
    const firstIndex = row.cells.findIndex((cell) => !isBlank(cell));
    const firstCell = row.cells[firstIndex];
    const isCategory = ['place', 'dimension'].includes(columns[firstIndex]?.role ?? '');
    if (firstCell && !isStated && !isCategory && isTotalRow(firstCell.text)) {
      this.#log.add({...unusedTextProblem({text: rowPreview(row), line: row.line}), code: 'totals-row'});
      return;
    }
    this.#warnUnreadCells({row, columns});
    this.#warnNumericCodes({row, columns});
    const filledRow = fillDown({row, columns}, this.#mergedCells, this.#log);
    const place = resolveRowGroup(filledRow, this.#texts.group, this.#groups, this.#log);
    this.#indicators.add(filledRow, this.#rows.read(filledRow), place);
  }

  /** Reports cells beyond the header, and below a blank header. A number among them could be a result. */
  #warnUnreadCells({row, columns}: DataRow): void {
    const isUnheaded = (index: number): boolean => {
      const column = columns[index];
      return column === undefined || (column.isBlankHeader && column.role === 'ignore');
    };
    if (row.cells.length <= columns.length && !columns.some((_, index) => isUnheaded(index))) return;
    for (const [index, {text}] of filledCells(row)) {
      if (!isUnheaded(index)) continue;
      const problem = unusedTextProblem({text, line: row.line});
      this.#log.add(
        hasNumberForm(text)
          ? {...problem, code: 'unused-figure', column: columnLetter(index), stopsReport: true}
          : problem,
      );
    }
  }

  /** Reports codes that a spreadsheet stores as numbers: 3.10 becomes 3.1. */
  #warnNumericCodes(dataRow: DataRow): void {
    const {line} = dataRow.row;
    for (const [{header}, {text, value}] of [...cellsOf(dataRow, 'code'), ...cellsOf(dataRow, 'group')])
      if (value !== null && text.includes('.'))
        this.#log.add({code: 'code-as-number', severity: 'warning', row: line, column: header, found: text});
  }
}

/** The name of a file without its extension; null without one. */
function fileTitle(name: string | null): string | null {
  return name?.replace(/\.\w+$/, '') || null;
}
