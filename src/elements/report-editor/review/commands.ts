import {clipboardText, parseClipboardCells} from '../../../formats/csv/clipboard.ts';
import type {FocusRequest} from '../focus-request.ts';
import {editCells, placeBlock, type CellTexts} from '../document/edit-cells.ts';
import type {Words} from '../document/history.ts';
import type {IssueKind, TableIssue} from '../document/issue.ts';
import {applyWay, type WayOut} from '../document/way-out.ts';
import type {EditorState} from '../editor-state.ts';
import {cellSelector} from './issue-selector.ts';
import type {MenuCommands} from './menu/menu-commands.ts';
import {pushChange} from './push-change.ts';

/** Edits cells and answers problems. */
export class ReviewCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;
  readonly #menus: MenuCommands;

  constructor(state: EditorState, focus: FocusRequest, menus: MenuCommands) {
    this.#state = state;
    this.#focus = focus;
    this.#menus = menus;
  }

  /** Makes a cell active and moves the focus to it. */
  select(line: number, column: number): void {
    this.#state.grid.activate({line, column});
    this.#state.show({menu: null});
    this.focusCell();
  }

  focusCell(): void {
    const {line, column} = this.#state.grid.active;
    this.#focus(cellSelector(line, column));
  }

  move(rows: number, columns: number, extendsBlock: boolean): void {
    this.#state.grid.move(rows, columns, this.#state.derived.width + (extendsBlock ? 0 : 1), extendsBlock);
    this.#state.show({});
    this.focusCell();
  }

  /** Edits the active cell; null leaves it as it was. */
  edit(text: string | null): void {
    this.#state.show({editing: text});
    this.focusCell();
  }

  editActive(): void {
    const {line, column} = this.#state.grid.active;
    this.edit(this.#state.cellText(line, column));
  }

  /** Replaces the text of the active cell. */
  saveCell(text: string): void {
    const {line, column} = this.#state.grid.active;
    const before = this.#state.cellText(line, column);
    if (before === text) return this.#state.show({editing: null});
    this.#change(new Map([[line, new Map([[column, text]])]]), (t) =>
      t('editor.cell-restored', {row: line, text: before}),
    );
  }

  /** Empties the selected cells. */
  clearSelection(): void {
    const {lines, firstColumn, lastColumn} = this.#state.grid.selection;
    const columns = Array.from({length: lastColumn - firstColumn + 1}, (_, index) => firstColumn + index);
    const texts = new Map(lines.map((line) => [line, new Map(columns.map((column) => [column, '']))]));
    this.#change(texts, (t) => t('editor.cells-changed', {count: lines.length * columns.length}));
  }

  /** The selected cells as the clipboard has them. */
  selectionText(): string {
    const {lines, firstColumn, lastColumn} = this.#state.grid.selection;
    return clipboardText(
      lines.map((line) =>
        Array.from({length: lastColumn - firstColumn + 1}, (_, index) =>
          this.#state.cellText(line, firstColumn + index),
        ),
      ),
    );
  }

  /** Pastes a block of cells, the first one on the active cell. */
  pasteBlock(text: string): void {
    const block = parseClipboardCells(text);
    const {rows} = this.#state.derived;
    const {lines, firstColumn, lastColumn} = this.#state.grid.selection;
    const [first = 1] = lines;
    const below = rows.flatMap(({row, as}) => (as !== 'blank' && row.line >= first ? [row.line] : []));
    const size = {rows: lines.length, columns: lastColumn - firstColumn + 1};
    const texts = placeBlock(block, below, firstColumn, size);
    const count = [...texts.values()].reduce((sum, cells) => sum + cells.size, 0);
    this.#change(texts, (t) => t('editor.cells-changed', {count}));
    const lost = block.length - texts.size;
    if (block.length > 1 && lost > 0) this.#state.announce((t) => t('editor.rows-beyond', {count: lost}));
  }

  /** Gives an answer to a problem, or leads to the place where it is given. */
  takeWay(issue: TableIssue, way: WayOut): void {
    const {document} = this.#state;
    if (!document) return;
    const {line, column} = issue;
    if (line !== null) this.#state.grid.activate({line, column: column ?? 0});
    if (way.act === 'edit') return this.editActive();
    if (way.act === 'role') return this.#menus.openRoleMenu(this.#columnOf(issue));
    if (way.act === 'columns') return this.#menus.showLayout();
    if (way.act === 'paste' || way.act === 'unit') {
      this.#state.goTo(way.act === 'paste' ? 'paste' : 'directions');
      return this.#focus(way.act === 'paste' ? '#pasted' : '#fact-unit');
    }
    const changed = applyWay(document, issue, way);
    if (changed) pushChange(this.#state, changed, (t) => t('editor.answer-given', {row: line ?? 0}));
    if (line === null) this.#focus('#step-heading');
    else this.focusCell();
  }

  setFilter(kind: IssueKind | null): void {
    this.#state.grid.setFilter(kind);
    this.#state.show({issueIndex: -1});
  }

  toggleFolded(): void {
    this.#state.grid.toggleFolded();
    this.#state.show({});
  }

  goToPage(index: number): void {
    this.#state.grid.goToPage(index);
    this.#state.show({});
    this.focusCell();
  }

  /** The column whose header a problem names; the active column without one. */
  #columnOf({header, column}: TableIssue): number {
    const index = this.#state.derived.columns.findIndex((candidate) => candidate.header === header);
    return index >= 0 ? index : (column ?? this.#state.grid.active.column);
  }

  #change(texts: CellTexts, change: Words): void {
    const {document} = this.#state;
    if (document) pushChange(this.#state, editCells(document, texts), change);
    this.focusCell();
  }
}
