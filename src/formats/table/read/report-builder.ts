import {filledCells} from '../../base/cell.ts';
import type {HeaderColumn} from './header-column.ts';
import {readCover, unusedTextProblem} from './cover.ts';
import type {Line} from './cover.ts';
import {foldText} from '../../../text/search.ts';
import {GroupBuilder} from './group-builder.ts';
import {slugify} from '../../base/slugify.ts';
import type {GroupDocument} from './group-builder.ts';
import {parseHeading} from './heading.ts';
import type {Heading} from './heading.ts';
import type {ImportOptions} from '../../base/import-options.ts';
import {IndicatorBuilder} from './indicator-builder.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';
import type {ImportLog} from '../../base/import-log.ts';
import {RowReader} from './read-row.ts';
import {cellsOf, firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {fillDown, resolveRowGroup} from './row-group.ts';
import type {MergedCells} from './row-group.ts';
import type {ClassifiedRow} from './row-kind.ts';

/** A report as the format writes it, still to be read, and where each indicator stood. */
export interface BuiltReport {
  readonly document: object;
  /** By place in `indicators`. */
  readonly lines: readonly number[];
}

/** Walks once over the rows of a file, headings and tables, in their order. */
export class ReportBuilder {
  readonly #options: ImportOptions;
  readonly #log: ImportLog;
  readonly #language: string;
  readonly #groups: GroupBuilder;
  readonly #records: RowReader;
  readonly #indicators: IndicatorBuilder;
  readonly #above: MergedCells = new Map();
  readonly #cover: Line[] = [];
  readonly #years: Line[] = [];
  readonly #notes: string[] = [];
  readonly #sources: string[] = [];
  #path: readonly GroupDocument[] = [];
  #awaitingTitle: GroupDocument | null = null;
  #pastCover = false;
  #publisher: {readonly name: string | null; readonly shortName: string | null} = {
    name: null,
    shortName: null,
  };
  #comparison: {readonly from: string; readonly to: string} | null = null;

  constructor(options: ImportOptions, mark: DecimalSeparator | null, codeWidth: number, log: ImportLog) {
    const [language = 'es'] = options.language.split('-');
    this.#options = options;
    this.#log = log;
    this.#language = language;
    this.#groups = new GroupBuilder(language, codeWidth);
    this.#records = new RowReader(log, mark, language);
    this.#indicators = new IndicatorBuilder(language, log);
  }

  read(all: readonly ClassifiedRow[]): BuiltReport {
    for (const one of all) {
      if (one.kind === 'header') this.#header(one.columns, one.row.line);
      else if (one.kind === 'record') this.#record(one);
      else this.#text({text: one.text, line: one.row.line});
    }
    const {indicators, units, lines} = this.#indicators.finished();
    return {document: this.#document(indicators, units), lines};
  }

  #document(indicators: readonly object[], units: object): object {
    const {title, issued, publisher} = readCover(this.#cover, this.#years, this.#publisher.name, this.#log);
    const {id, name, language} = this.#options;
    const words = (text: string) => ({[this.#language]: text});
    const stem = (name ?? '').replace(/\.\w+$/, '');
    const {shortName} = this.#publisher;
    const made = slugify(stem).replace(/^[^a-z]+/, '');
    return {
      schemaVersion: '1.0.0',
      id: id ?? (made || 'report'),
      defaultLanguage: language,
      title: words(this.#options.title ?? title ?? (stem || 'report')),
      ...(issued && {issued}),
      ...(publisher && {
        publisher: {name: words(publisher), ...(shortName && {shortName: words(shortName)})},
      }),
      ...(this.#sources.length && {sources: this.#sources.map((source) => ({title: words(source)}))}),
      ...(this.#comparison && {comparison: this.#comparison}),
      units,
      groups: this.#groups.all.map(({declaredCounts, ...group}) =>
        Object.keys(declaredCounts).length ? {...group, declaredCounts} : group,
      ),
      indicators,
      ...(this.#notes.length && {notes: this.#notes.map(words)}),
    };
  }

  #header(columns: readonly HeaderColumn[], line: number): void {
    this.#pastCover = true;
    this.#awaitingTitle = null;
    this.#above.clear();
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

  #record({row, columns}: DataRow): void {
    const [, first] = filledCells(row)[0] ?? [];
    if (/^(sub)?total(es)?\b|^promedio\b/.test(foldText(first?.text ?? ''))) {
      this.#log.add({
        ...unusedTextProblem({text: rowPreview(row.cells), line: row.line}),
        code: 'totals-row',
      });
      return;
    }
    this.#warnUnreadCells({row, columns});
    const record = fillDown({row, columns}, this.#above, this.#log);
    const {group, code} = resolveRowGroup(record, this.#path.at(-1) ?? null, this.#groups, this.#log);
    this.#indicators.add(record, this.#records.read(record), {
      group,
      code: firstText(record, 'code') ?? code,
    });
  }

  #warnUnreadCells({row, columns}: DataRow): void {
    const beyond = row.cells.slice(columns.length).filter(({text}) => text.trim());
    const unheaded = cellsOf({row, columns}, 'unknown').filter(
      ([{header}, {text}]) => !header && text.trim(),
    );
    for (const found of [...beyond, ...unheaded.map(([, cell]) => cell)])
      this.#log.add(unusedTextProblem({text: found.text, line: row.line}));
    const dotted = [...cellsOf({row, columns}, 'code'), ...cellsOf({row, columns}, 'group')];
    for (const [{header}, {text, value}] of dotted)
      if (value !== null && text.includes('.'))
        this.#log.add({
          code: 'code-as-number',
          severity: 'warning',
          row: row.line,
          column: header,
          found: text,
        });
  }

  #text(line: Line): void {
    const found = parseHeading(line.text);
    if (found.as !== 'text' && found.as !== 'year') this.#awaitingTitle = this.#heading(found, line);
    else if (this.#awaitingTitle && found.as === 'text') {
      this.#awaitingTitle.title = {[this.#language]: line.text};
      this.#awaitingTitle = null;
    } else if (this.#pastCover) this.#log.add(unusedTextProblem(line));
    else if (found.as === 'year') this.#years.push(line);
    else this.#cover.push(line);
  }

  /** Follows a heading; gives the group that the next line is the title of. */
  #heading(found: Exclude<Heading, {as: 'text'} | {as: 'year'}>, line: Line): GroupDocument | null {
    if (found.as === 'group') return this.#group(found, line);
    this.#pastCover ||= found.as === 'section';
    if (found.as === 'section') this.#section(found, line);
    else if (found.as === 'count') this.#count(found, line);
    else (found.as === 'note' ? this.#notes : this.#sources).push(found.text);
    return null;
  }

  #group(
    {kind, code: printed, label, title}: Heading & {readonly as: 'group'},
    line: Line,
  ): GroupDocument | null {
    const parent = this.#parent(kind, this.#groups.code(printed));
    const {group, isNew} = this.#groups.getOrAdd({
      kind,
      code: printed,
      label,
      title,
      parentId: parent?.id ?? null,
    });
    this.#pastCover = true;
    this.#above.clear();
    this.#path = [...this.#pathOf(parent), group];
    if (isNew) return title === null ? group : null;
    this.#log.add({...unusedTextProblem(line), code: 'heading-repeated', severity: 'repaired'});
    return null;
  }

  /** The group that a new one hangs on: of a higher kind, by its code, else the one that is open. */
  #parent(kind: string, code: string): GroupDocument | null {
    const at = this.#path.findIndex((group) => group.kind === kind);
    const open = (at < 0 ? this.#path : this.#path.slice(0, at)).at(-1) ?? null;
    const above = code.split('.').slice(0, -1).join('.');
    const named = ['objective', 'guideline']
      .map((one) => this.#groups.byCode(one, above))
      .find((one) => one !== null);
    return (above && named && named.kind !== kind ? named : null) ?? open;
  }

  #pathOf(group: GroupDocument | null): readonly GroupDocument[] {
    if (!group) return [];
    const parent = group.parentId === null ? null : this.#groups.byId(group.parentId);
    return [...this.#pathOf(parent), group];
  }

  #section({kind, code, shortName}: Heading & {readonly as: 'section'}, line: Line): void {
    const group = this.#groups.byCode(kind, code);
    if (shortName) this.#publisher = {...this.#publisher, shortName: this.#publisher.shortName ?? shortName};
    if (group) this.#path = this.#pathOf(group);
    else this.#log.add(unusedTextProblem(line));
  }

  #count({name, count, publisher}: Heading & {readonly as: 'count'}, line: Line): void {
    const group = this.#path.at(-1);
    if (!group) return this.#log.add(unusedTextProblem(line));
    group.declaredCounts[name] ??= count;
    if (publisher) this.#publisher = {...this.#publisher, name: this.#publisher.name ?? publisher};
  }
}

function rowPreview(cells: readonly {readonly text: string}[]): string {
  return cells
    .map(({text}) => text.trim())
    .filter(Boolean)
    .join(' | ');
}
