import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {importEditable, setCell, type EditableTable} from '../../formats/editable-table.ts';
import type {Imported} from '../../formats/base/import-result.ts';
import type {DecimalSeparator} from '../../formats/base/parse-number.ts';
import {rowsWithProblems, type RowWithProblems} from '../../formats/problem-cells.ts';

/** A cell by the line of its row and its place in it. */
export interface CellPosition {
  readonly line: number;
  readonly column: number;
}

interface EditorSnapshot {
  readonly draft: EditableTable;
  readonly title: string;
  readonly mark: DecimalSeparator | null;
}

const rowsPerPage = 100;

/** The work on one report: its cells, all that was done to them, where the reader is, and whether it was saved. */
export class EditorState implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #history: readonly EditorSnapshot[] = [];
  #saved: EditorSnapshot | null = null;
  #imported: Imported | null = null;
  #rows: readonly RowWithProblems[] = [];
  #only = false;
  #page = 0;
  active: CellPosition = {line: 1, column: 0};
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

  get current(): EditorSnapshot | null {
    return this.#history.at(-1) ?? null;
  }

  get canUndo(): boolean {
    return this.#history.length > 1;
  }

  get isUnsaved(): boolean {
    return this.current !== null && this.current !== this.#saved;
  }

  get imported(): Imported | null {
    return this.#imported;
  }

  get problemsOnly(): boolean {
    return this.#only;
  }

  get page(): {readonly at: number; readonly count: number; readonly size: number} {
    return {at: this.#page, count: this.#visibleRows.length, size: rowsPerPage};
  }

  /** The rows of the page that is shown. */
  get rows(): readonly RowWithProblems[] {
    return this.#visibleRows.slice(this.#page * rowsPerPage, (this.#page + 1) * rowsPerPage);
  }

  /** Rows to look at: where only problems are asked for, their headers too. */
  get #visibleRows(): readonly RowWithProblems[] {
    return this.#only ? this.#rows.filter((one) => one.as === 'header' || hasProblems(one)) : this.#rows;
  }

  open(draft: EditableTable): void {
    this.#only = false;
    this.#push({draft, title: draft.title ?? '', mark: null});
    this.goToPage(0);
  }

  editCell(text: string): void {
    const {current, active} = this;
    this.editing = null;
    const cell = current?.draft.rows.find(({line}) => line === active.line)?.cells[active.column];
    if (!current || (cell?.text ?? '') === text) return this.#host.requestUpdate();
    this.#push({...current, draft: setCell(current.draft, active.line, active.column, text)});
  }

  undo(): void {
    if (!this.canUndo) return;
    this.#history = this.#history.slice(0, -1);
    this.#reimport();
  }

  update(more: Partial<Pick<EditorSnapshot, 'title' | 'mark'>>): void {
    if (this.current) this.#push({...this.current, ...more});
  }

  setProblemsOnly(problemsOnly: boolean): void {
    this.#only = problemsOnly;
    this.goToPage(0);
  }

  goToPage(page: number): void {
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
    this.select({line, column});
  }

  select({line, column}: CellPosition): void {
    const isWide = this.#rows.find(({row}) => row.line === line)?.spansAllColumns;
    this.active = {line, column: isWide ? 0 : column};
    this.#host.requestUpdate();
  }

  /** The first problem after the active cell, or from the top again; `false` where there is none. */
  selectNextProblem(): boolean {
    const odd = this.#visibleRows.filter(hasProblems);
    const found = odd.find(({row}) => row.line > this.active.line) ?? odd[0];
    if (!found) return false;
    this.#page = Math.floor(this.#visibleRows.indexOf(found) / rowsPerPage);
    this.select({line: found.row.line, column: found.problems.find(needsAction)?.column ?? 0});
    return true;
  }

  get width(): number {
    return this.#rows.reduce((most, {row}) => Math.max(most, row.cells.length), 1);
  }

  markSaved(file: string): void {
    this.#saved = this.current;
    this.savedAs = file;
    this.#host.requestUpdate();
  }

  #push(current: EditorSnapshot): void {
    this.#history = [...this.#history, current];
    this.#reimport();
  }

  #reimport(): void {
    const {current} = this;
    this.editing = null;
    this.savedAs = '';
    this.#imported =
      current &&
      importEditable(current.draft, {title: current.title || null, decimalSeparator: current.mark});
    const rows = rowsWithProblems(current?.draft.rows ?? [], this.#imported?.problems ?? []);
    this.#rows = rows.filter(({as}) => as !== 'blank');
    this.#host.requestUpdate();
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.isUnsaved) event.preventDefault();
  };
}

function needsAction({level}: RowWithProblems['problems'][number]): boolean {
  return level !== 'info';
}

function hasProblems({problems}: RowWithProblems): boolean {
  return problems.some(needsAction);
}
