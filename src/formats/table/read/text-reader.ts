import type {ImportLog} from '../../base/import-log.ts';
import {readCover, unusedTextProblem} from './cover.ts';
import type {Cover, TextLine} from './cover.ts';
import type {GroupBuilder, GroupJson} from './group-builder.ts';
import {parseHeading, splitCode} from './heading.ts';
import type {Heading} from './heading.ts';

interface Publisher {
  readonly name: string | null;
  readonly shortName: string | null;
}

type HeadingOf<K extends Heading['as']> = Heading & {readonly as: K};

/** Reads the text around the tables of a file: cover, headings of groups, notes and sources. */
export class TextReader {
  readonly notes: string[] = [];
  readonly sources: string[] = [];
  readonly #groups: GroupBuilder;
  readonly #language: string;
  readonly #log: ImportLog;
  readonly #coverLines: TextLine[] = [];
  readonly #years: TextLine[] = [];
  /** The current group and its ancestors, from the top down. */
  #path: readonly GroupJson[] = [];
  /** A new group whose title is expected in the next line. */
  #untitledGroup: GroupJson | null = null;
  #isPastCover = false;
  #publisher: Publisher = {name: null, shortName: null};

  constructor(groups: GroupBuilder, language: string, log: ImportLog) {
    this.#groups = groups;
    this.#language = language;
    this.#log = log;
  }

  /** The group that the rows below the last heading belong to. */
  get group(): GroupJson | null {
    return this.#path.at(-1) ?? null;
  }

  get publisher(): Publisher {
    return this.#publisher;
  }

  /** Ends the cover and the search for a title. */
  startTable(): void {
    this.#isPastCover = true;
    this.#untitledGroup = null;
  }

  /** Reads a line; true when it is the heading of a group. `stated`: what it is, whatever its words. */
  read(line: TextLine, stated?: 'group' | 'note'): boolean {
    if (stated === 'note') {
      this.notes.push(line.text);
      return false;
    }
    const heading = parseHeading(line.text);
    if (stated === 'group' && heading.as !== 'group') {
      this.#readStatedGroup(line.text);
      return true;
    }
    if (heading.as === 'text' || heading.as === 'year') this.#readPlainLine(heading.as, line);
    else this.#untitledGroup = this.#readHeading(heading, line);
    return heading.as === 'group';
  }

  /** Title and date of issue; call it once, after the last line. */
  readCover(): Cover {
    return readCover(this.#coverLines, this.#years, this.#publisher.name, this.#log);
  }

  #readPlainLine(kind: 'text' | 'year', line: TextLine): void {
    if (this.#untitledGroup && kind === 'text') {
      this.#untitledGroup.title = {[this.#language]: line.text};
      this.#untitledGroup = null;
    } else if (this.#isPastCover) this.#log.add(unusedTextProblem(line));
    else (kind === 'year' ? this.#years : this.#coverLines).push(line);
  }

  /** Returns the new group whose title the next line has, if any. */
  #readHeading(heading: Exclude<Heading, HeadingOf<'text' | 'year'>>, line: TextLine): GroupJson | null {
    if (heading.as === 'group') return this.#readGroup(heading, line);
    if (heading.as === 'section') this.#readSection(heading, line);
    else if (heading.as === 'count') this.#readCount(heading, line);
    else (heading.as === 'note' ? this.notes : this.sources).push(heading.text);
    return null;
  }

  #readGroup({kind, code, label, title}: HeadingOf<'group'>, line: TextLine): GroupJson | null {
    const parent = this.#parent(kind, this.#groups.padCode(code));
    const parentId = parent?.id ?? null;
    const {group, isNew} = this.#groups.getOrAdd({kind, code, label, title, parentId});
    this.#isPastCover = true;
    this.#path = [...this.#groups.pathTo(parent), group];
    if (isNew) return title === null ? group : null;
    this.#log.add({...unusedTextProblem(line), code: 'heading-repeated', severity: 'repaired'});
    return null;
  }

  /** A group by its own words: the code at their start, if any, places it. */
  #readStatedGroup(text: string): void {
    const {code, words} = splitCode(text);
    const kind = 'objective';
    const {group} = this.#groups.getOrAdd({kind, code, label: null, title: words ?? text, parentId: null});
    this.#isPastCover = true;
    this.#untitledGroup = null;
    this.#path = [group];
  }

  /** The parent of a new group: the group of a higher kind that its code names, else the current one. */
  #parent(kind: string, code: string): GroupJson | null {
    const index = this.#path.findIndex((group) => group.kind === kind);
    const current = (index < 0 ? this.#path : this.#path.slice(0, index)).at(-1) ?? null;
    const parentCode = code.split('.').slice(0, -1).join('.');
    const named =
      this.#groups.byCode('objective', parentCode) ?? this.#groups.byCode('guideline', parentCode);
    return parentCode && named && named.kind !== kind ? named : current;
  }

  #readSection({kind, code, shortName}: HeadingOf<'section'>, line: TextLine): void {
    this.#isPastCover = true;
    const group = this.#groups.byCode(kind, code);
    this.#publisher = {...this.#publisher, shortName: this.#publisher.shortName ?? shortName};
    if (group) this.#path = this.#groups.pathTo(group);
    else this.#log.add(unusedTextProblem(line));
  }

  #readCount({name, count, publisher}: HeadingOf<'count'>, line: TextLine): void {
    const {group} = this;
    if (!group) return this.#log.add(unusedTextProblem(line));
    group.declaredCounts[name] ??= count;
    this.#publisher = {...this.#publisher, name: this.#publisher.name ?? publisher};
  }
}
