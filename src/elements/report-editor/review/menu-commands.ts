import type {RoleText} from '../../../formats/table/column-role.ts';
import {withEdits} from '../document/document.ts';
import type {Words} from '../document/history.ts';
import {withColumnRole} from '../document/way-out.ts';
import type {EditorState} from '../editor-state.ts';
import type {FocusRequest} from '../focus-request.ts';
import {pushChange} from './push-change.ts';
import {columnRoleLabel} from './role-words.ts';

/** Opens the menus of columns and rows, and takes their answers. */
export class MenuCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  /** Opens the menu of roles of a column. */
  openRoleMenu(column: number): void {
    this.#state.show({menu: {column}, showsAllRoles: false});
    this.#focus('[role="menu"] [data-first]');
  }

  openRowMenu(line: number): void {
    this.#state.show({menu: {line}});
    this.#focus('[role="menu"] [data-first]');
  }

  showAllRoles(): void {
    this.#state.show({showsAllRoles: true});
    this.#focus('[role="menu"] [data-more]');
  }

  /** Closes the menu and moves the focus back to its button. */
  closeMenu(): void {
    const {menu} = this.#state.screen;
    if (!menu) return;
    this.#state.show({menu: null});
    this.#focus('column' in menu ? `#role-${menu.column}` : `#row-${menu.line}`);
  }

  /** Gives a column a role; null takes the answer back, so that the role is detected again. */
  setRole(column: number, role: RoleText | null): void {
    const {document, derived} = this.#state;
    const header = derived.columns[column]?.header ?? null;
    const changed = document && withColumnRole(document, header, role);
    const words: Words = (t) =>
      t('editor.role-set', {column: header ?? '', role: columnRoleLabel(role?.role ?? 'unknown', t)});
    if (changed) pushChange(this.#state, changed, words, words);
    this.closeMenu();
  }

  /** Takes back all roles that were chosen. */
  detectAgain(): void {
    const {document} = this.#state;
    if (document)
      pushChange(this.#state, withEdits(document, {columns: new Map()}), (t) => t('editor.detect-again'));
  }

  /** Publishes a row, or leaves it out. */
  setSkipped(line: number, isSkipped: boolean): void {
    const {document} = this.#state;
    if (!document) return;
    const skipped = new Set(document.edits.skipped);
    if (isSkipped) skipped.add(line);
    else skipped.delete(line);
    pushChange(this.#state, withEdits(document, {skipped}), (t) =>
      t(isSkipped ? 'editor.row-skipped' : 'editor.row-kept', {row: line}),
    );
    this.closeMenu();
  }
}
