import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ImportResult} from '../../formats/base/import-result.ts';
import {importEditable, setCell, type EditableTable} from '../../formats/editable-table.ts';
import {rowsWithProblems} from '../../formats/problem-cells.ts';
import {GridView, type CellPosition} from './grid-view.ts';
import {EditHistory, type EditorSnapshot} from './history.ts';

/** State of the editor. Every change imports the table again and updates the host. */
export class EditorState implements ReactiveController {
  readonly history = new EditHistory();
  readonly grid = new GridView();
  readonly #host: ReactiveControllerHost;
  #imported: ImportResult | null = null;
  /** Text of the cell that is being edited; null when no cell is. */
  editing: string | null = null;
  /** Name of the file that was saved last; empty after a change. */
  savedAs = '';
  /** True when code for a file did not load; until the next change. */
  hasFailedToLoad = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#handleBeforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#handleBeforeUnload);
  }

  /** Null before a file is opened. */
  get imported(): ImportResult | null {
    return this.#imported;
  }

  /** Text of the active cell; empty for a cell that the row does not have. */
  get activeText(): string {
    const {line, column} = this.grid.active;
    const row = this.history.current?.draft.rows.find((candidate) => candidate.line === line);
    return row?.cells[column]?.text ?? '';
  }

  open(draft: EditableTable): void {
    this.#push({draft, title: draft.title ?? '', decimalSeparator: null});
    this.setProblemsOnly(false);
  }

  /** Replaces the text of the active cell and ends the editing. */
  editCell(text: string): void {
    const {current} = this.history;
    const {line, column} = this.grid.active;
    this.editing = null;
    if (!current || this.activeText === text) return this.#host.requestUpdate();
    this.#push({...current, draft: setCell(current.draft, line, column, text)});
  }

  /** Edits the active cell; null ends the editing without a change. */
  edit(text: string | null): void {
    this.editing = text;
    this.select(this.grid.active);
  }

  update(changes: Partial<Pick<EditorSnapshot, 'title' | 'decimalSeparator'>>): void {
    const {current} = this.history;
    if (current) this.#push({...current, ...changes});
  }

  undo(): void {
    if (this.history.undo()) this.#reimport();
  }

  setProblemsOnly(problemsOnly: boolean): void {
    this.grid.setProblemsOnly(problemsOnly);
    this.#host.requestUpdate();
  }

  goToPage(index: number): void {
    this.grid.goToPage(index);
    this.#host.requestUpdate();
  }

  /** Moves the active cell by rows and columns, within the page. */
  move(rows: number, columns: number): void {
    this.grid.move(rows, columns);
    this.#host.requestUpdate();
  }

  select(position: CellPosition): void {
    this.grid.select(position);
    this.#host.requestUpdate();
  }

  /** Returns false without problems. */
  selectNextProblem(): boolean {
    const isFound = this.grid.selectNextProblem();
    if (isFound) this.#host.requestUpdate();
    return isFound;
  }

  failToLoad(): void {
    this.hasFailedToLoad = true;
    this.#host.requestUpdate();
  }

  markSaved(fileName: string): void {
    this.history.markSaved();
    this.savedAs = fileName;
    this.#host.requestUpdate();
  }

  #push(snapshot: EditorSnapshot): void {
    this.history.push(snapshot);
    this.#reimport();
  }

  #reimport(): void {
    const {current} = this.history;
    this.editing = null;
    this.savedAs = '';
    this.hasFailedToLoad = false;
    this.#imported = current && importSnapshot(current);
    this.grid.setRows(rowsWithProblems(current?.draft.rows ?? [], this.#imported?.problems ?? []));
    this.#host.requestUpdate();
  }

  readonly #handleBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.history.isUnsaved) event.preventDefault();
  };
}

function importSnapshot({draft, title, decimalSeparator}: EditorSnapshot): ImportResult {
  return importEditable(draft, {title: title || null, decimalSeparator});
}
