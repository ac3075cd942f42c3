import type {StatedRowKind} from '../../../../formats/base/row-kind.ts';
import type {RoleText} from '../../../../formats/table/column-role.ts';
import type {Layout} from '../../../../formats/table/layout.ts';
import {withEdits} from '../../document/document.ts';
import type {Words} from '../../document/history.ts';
import {withColumnRole} from '../../document/way-out.ts';
import type {EditorState} from '../../editor-state.ts';
import type {FocusRequest} from '../../focus-request.ts';
import {pushChange} from '../push-change.ts';
import {columnRoleLabel} from './role-words.ts';

/** What a row can be stated to be. */
export type RowChoice = StatedRowKind | 'skipped';

/** Opens the menus of columns and rows, and takes their answers. */
export class MenuCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;
  #opener = '';

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  /** Opens the menu of roles of a column. `opener`: what gets the focus back; by default the button of the column. */
  openRoleMenu(column: number, opener = `#role-${column}`): void {
    this.#opener = opener;
    this.#state.show({menu: {column}, showsAllRoles: false, narrowView: 'table'});
    this.#focus('[role="menu"] [data-first]');
  }

  openRowMenu(line: number): void {
    this.#opener = `#row-${line}`;
    this.#state.show({menu: {line}, narrowView: 'table'});
    this.#focus('[role="menu"] [data-first]');
  }

  showAllRoles(): void {
    this.#state.show({showsAllRoles: true});
    this.#focus('[role="menu"] [data-more]');
  }

  /** Closes the menu and moves the focus back to what opened it. */
  closeMenu(): void {
    if (!this.#state.screen.menu) return;
    this.#state.show({menu: null});
    this.#focus(this.#opener);
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

  /** Takes back the layout and all roles that were chosen. */
  detectAgain(): void {
    const {document} = this.#state;
    if (document)
      pushChange(this.#state, withEdits(document, {columns: new Map(), layout: null}), (t) =>
        t('editor.detect-again'),
      );
    this.#focus('[data-not-so]');
  }

  /** States what a row is; null goes back to what was detected. */
  setRowKind(line: number, kind: RowChoice | null): void {
    const {document} = this.#state;
    if (!document) return;
    const skipped = new Set(document.edits.skipped);
    const rowKinds = new Map(document.edits.rowKinds);
    skipped.delete(line);
    rowKinds.delete(line);
    if (kind === 'skipped') skipped.add(line);
    else if (kind) rowKinds.set(line, kind);
    const words: Words = (t) =>
      kind
        ? t('editor.row-set', {row: line, kind: t(`editor-row-kind.${kind}`)})
        : t('editor.row-detected', {row: line});
    pushChange(this.#state, withEdits(document, {skipped, rowKinds}), words, words);
    this.closeMenu();
  }

  /** Opens the chooser of the layout with the focus on its roles. */
  showLayout(): void {
    this.#state.show({showsLayout: true});
    this.#focus('.layout-chooser [data-column]');
  }

  /** States the layout of the table; the stated one is taken back. */
  setLayout(layout: Layout): void {
    const {document} = this.#state;
    if (!document) return;
    const isStated = document.edits.layout === layout;
    const words: Words = (t) =>
      isStated ? t('editor.detect-again') : t('editor.layout-set', {layout: t(`editor-layout.${layout}`)});
    pushChange(this.#state, withEdits(document, {layout: isStated ? null : layout}), words, words);
    this.#focus(`[data-layout="${layout}"]`);
  }
}
