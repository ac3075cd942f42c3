import type {EditorState} from './editor-state.ts';
import type {GridActions} from './grid.ts';

/** Number of rows that Page Up and Page Down move. */
const pageStep = 20;

/**
 * Keyboard and mouse of the grid, after https://www.w3.org/WAI/ARIA/apg/patterns/grid/. `requestFocus` runs when the
 * active cell must get the focus after the next update.
 */
export function gridKeyboard(state: EditorState, requestFocus: () => void): GridActions {
  const keys = gridKeys(state);
  const cellKeys = editingKeys(state);
  return {
    onKeydown(event) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (state.editing !== null || !isPlain || event.isComposing) return;
      const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!action && event.key.length > 1) return;
      event.preventDefault();
      requestFocus();
      if (action) action();
      else state.edit(event.key);
    },
    onCellKeydown(event) {
      if (event.isComposing || event.shiftKey) return;
      const action = Object.hasOwn(cellKeys, event.key) ? cellKeys[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      requestFocus();
      action((event.currentTarget as HTMLTextAreaElement).value);
    },
    startEdit(line, column) {
      state.select({line, column});
      requestFocus();
      state.edit(state.activeText);
    },
    onCellClick(line, column) {
      const {active} = state.grid;
      if (state.editing !== null && active.line === line && active.column === column) return;
      requestFocus();
      state.select({line, column});
    },
    onCellBlur(text) {
      if (state.editing !== null) state.editCell(text);
    },
  };
}

/** Keys while no cell is edited. Any other character starts to edit the active cell. */
function gridKeys(state: EditorState): Readonly<Record<string, () => void>> {
  return {
    ArrowUp: () => state.move(-1, 0),
    ArrowDown: () => state.move(1, 0),
    ArrowLeft: () => state.move(0, -1),
    ArrowRight: () => state.move(0, 1),
    PageUp: () => state.move(-pageStep, 0),
    PageDown: () => state.move(pageStep, 0),
    Home: () => state.move(0, -Infinity),
    End: () => state.move(0, Infinity),
    Enter: () => state.edit(state.activeText),
    F2: () => state.edit(state.activeText),
    Delete: () => state.editCell(''),
  };
}

/** Keys while a cell is edited. */
function editingKeys(state: EditorState): Readonly<Record<string, (text: string) => void>> {
  return {
    Enter: (text) => state.editCell(text),
    Tab: (text) => state.editCell(text),
    Escape: () => state.edit(null),
  };
}
