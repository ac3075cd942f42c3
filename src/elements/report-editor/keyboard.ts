import type {EditorState} from './editor-state.ts';

interface KeyActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onCellKeydown: (event: KeyboardEvent) => void;
  readonly startEdit: (line: number, column: number) => void;
  readonly onCellClick: (line: number, column: number) => void;
  readonly onCellBlur: (text: string) => void;
}

/** The keys of a grid: https://www.w3.org/WAI/ARIA/apg/patterns/grid/. `focus`: the active cell wants it. */
export function gridKeyboard(desk: EditorState, focus: () => void): KeyActions {
  const startEdit = (text: string | null = null): void => {
    const {line, column} = desk.active;
    const cell = desk.current?.draft.rows.find((row) => row.line === line)?.cells[column];
    desk.editing = text ?? cell?.text ?? '';
    focus();
    desk.select(desk.active);
  };
  const move = (rows: number, columns: number) => (): void => {
    focus();
    desk.move(rows, columns);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: move(-1, 0),
    ArrowDown: move(1, 0),
    ArrowLeft: move(0, -1),
    ArrowRight: move(0, 1),
    PageUp: move(-20, 0),
    PageDown: move(20, 0),
    Home: move(0, -Infinity),
    End: move(0, Infinity),
    Enter: () => startEdit(),
    F2: () => startEdit(),
    Delete: () => {
      focus();
      desk.editCell('');
    },
  };
  return {
    onKeydown(event) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (desk.editing !== null || !isPlain || event.isComposing) return;
      const known = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!known && event.key.length > 1) return;
      event.preventDefault();
      if (known) known();
      else startEdit(event.key);
    },
    onCellKeydown(event) {
      if (event.isComposing || event.shiftKey) return;
      const {value} = event.currentTarget as HTMLTextAreaElement;
      const actions: Readonly<Record<string, () => void>> = {
        Enter: () => desk.editCell(value),
        Tab: () => desk.editCell(value),
        Escape: () => {
          desk.editing = null;
          desk.select(desk.active);
        },
      };
      const act = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      focus();
      act();
    },
    startEdit(line, column) {
      desk.select({line, column});
      startEdit();
    },
    onCellClick(line, column) {
      const {active} = desk;
      if (desk.editing !== null && active.line === line && active.column === column) return;
      focus();
      desk.select({line, column});
    },
    onCellBlur(text) {
      if (desk.editing !== null) desk.editCell(text);
    },
  };
}
