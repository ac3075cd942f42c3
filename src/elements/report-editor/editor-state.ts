import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {draftReport, withCell, type Draft} from '../../formats/draft.ts';
import type {Imported} from '../../formats/import-table.ts';
import type {DecimalMark} from '../../formats/base/parse-number.ts';
import {checkedRows, type CheckedRow} from '../../formats/problem/problem-cells.ts';

/** A cell by the line of its row and its place in it. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

interface Work {
  readonly draft: Draft;
  readonly title: string;
  readonly mark: DecimalMark | null;
}

const rowsPerPage = 100;

/** The work on one report: its cells, all that was done to them, where the reader is, and whether it was saved. */
export class EditorDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #done: readonly Work[] = [];
  #saved: Work | null = null;
  #imported: Imported | null = null;
  #rows: readonly CheckedRow[] = [];
  #only = false;
  #page = 0;
  active: CellPlace = {line: 1, column: 0};
  /** What stands in the cell that is being mended; `null` while none is. */
  editing: string | null = null;
  /** Name of the file that was saved last; empty after any change. */
  savedAs = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  get work(): Work | null {
    return this.#done.at(-1) ?? null;
  }

  get canUndo(): boolean {
    return this.#done.length > 1;
  }

  get isUnsaved(): boolean {
    return this.work !== null && this.work !== this.#saved;
  }

  get imported(): Imported | null {
    return this.#imported;
  }

  get only(): boolean {
    return this.#only;
  }

  get page(): {readonly at: number; readonly count: number; readonly size: number} {
    return {at: this.#page, count: this.#listed.length, size: rowsPerPage};
  }

  /** The rows of the page that is shown. */
  get rows(): readonly CheckedRow[] {
    return this.#listed.slice(this.#page * rowsPerPage, (this.#page + 1) * rowsPerPage);
  }

  /** Rows to look at: where only problems are asked for, their headers too. */
  get #listed(): readonly CheckedRow[] {
    return this.#only ? this.#rows.filter((one) => one.as === 'header' || isOdd(one)) : this.#rows;
  }

  open(draft: Draft): void {
    this.#only = false;
    this.#do({draft, title: draft.title ?? '', mark: null});
    this.turn(0);
  }

  mend(text: string): void {
    const {work, active} = this;
    this.editing = null;
    const cell = work?.draft.rows.find(({line}) => line === active.line)?.cells[active.column];
    if (!work || (cell?.text ?? '') === text) return this.#host.requestUpdate();
    this.#do({...work, draft: withCell(work.draft, active.line, active.column, text)});
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#done = this.#done.slice(0, -1);
    this.#read();
  }

  change(more: Partial<Pick<Work, 'title' | 'mark'>>): void {
    if (this.work) this.#do({...this.work, ...more});
  }

  filter(only: boolean): void {
    this.#only = only;
    this.turn(0);
  }

  turn(page: number): void {
    this.#page = page;
    const [first] = this.rows;
    if (first) this.active = {line: first.row.line, column: 0};
    this.#host.requestUpdate();
  }

  /** Moves by rows and columns, within the page. */
  move(rows: number, columns: number): void {
    const lines = this.rows.map(({row}) => row.line);
    const at = Math.max(0, lines.indexOf(this.active.line));
    const line = lines[Math.min(lines.length - 1, Math.max(0, at + rows))] ?? this.active.line;
    const column = Math.min(this.width - 1, Math.max(0, this.active.column + columns));
    this.go({line, column});
  }

  go({line, column}: CellPlace): void {
    const isWide = this.#rows.find(({row}) => row.line === line)?.isWide;
    this.active = {line, column: isWide ? 0 : column};
    this.#host.requestUpdate();
  }

  /** The first problem after the active cell, or from the top again; `false` where there is none. */
  next(): boolean {
    const odd = this.#listed.filter(isOdd);
    const found = odd.find(({row}) => row.line > this.active.line) ?? odd[0];
    if (!found) return false;
    this.#page = Math.floor(this.#listed.indexOf(found) / rowsPerPage);
    this.go({line: found.row.line, column: found.problems.find(isGrave)?.column ?? 0});
    return true;
  }

  get width(): number {
    return this.#rows.reduce((most, {row}) => Math.max(most, row.cells.length), 1);
  }

  saved(file: string): void {
    this.#saved = this.work;
    this.savedAs = file;
    this.#host.requestUpdate();
  }

  #do(work: Work): void {
    this.#done = [...this.#done, work];
    this.#read();
  }

  #read(): void {
    const {work} = this;
    this.editing = null;
    this.savedAs = '';
    this.#imported = work && draftReport(work.draft, {title: work.title || null, mark: work.mark});
    const rows = checkedRows(work?.draft.rows ?? [], this.#imported?.problems ?? []);
    this.#rows = rows.filter(({as}) => as !== 'blank');
    this.#host.requestUpdate();
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.isUnsaved) event.preventDefault();
  };
}

function isGrave({level}: CheckedRow['problems'][number]): boolean {
  return level !== 'info';
}

function isOdd({problems}: CheckedRow): boolean {
  return problems.some(isGrave);
}
