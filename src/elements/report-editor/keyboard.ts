import type {EditorDesk} from './editor-state.ts';

interface KeyActions {
  readonly press: (event: KeyboardEvent) => void;
  readonly typed: (event: KeyboardEvent) => void;
  readonly edit: (line: number, column: number) => void;
  readonly choose: (line: number, column: number) => void;
  readonly mend: (text: string) => void;
}

/** The keys of a grid: https://www.w3.org/WAI/ARIA/apg/patterns/grid/. `focus`: the active cell wants it. */
export function editorKeys(desk: EditorDesk, focus: () => void): KeyActions {
  const edit = (text: string | null = null): void => {
    const {line, column} = desk.active;
    const cell = desk.work?.draft.rows.find((row) => row.line === line)?.cells[column];
    desk.editing = text ?? cell?.text ?? '';
    focus();
    desk.go(desk.active);
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
    Enter: () => edit(),
    F2: () => edit(),
    Delete: () => {
      focus();
      desk.mend('');
    },
  };
  return {
    press(event) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (desk.editing !== null || !isPlain || event.isComposing) return;
      const known = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!known && event.key.length > 1) return;
      event.preventDefault();
      if (known) known();
      else edit(event.key);
    },
    typed(event) {
      if (event.isComposing || event.shiftKey) return;
      const {value} = event.currentTarget as HTMLTextAreaElement;
      const then: Readonly<Record<string, () => void>> = {
        Enter: () => desk.mend(value),
        Tab: () => desk.mend(value),
        Escape: () => {
          desk.editing = null;
          desk.go(desk.active);
        },
      };
      const act = Object.hasOwn(then, event.key) ? then[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      focus();
      act();
    },
    edit(line, column) {
      desk.go({line, column});
      edit();
    },
    choose(line, column) {
      const {active} = desk;
      if (desk.editing !== null && active.line === line && active.column === column) return;
      focus();
      desk.go({line, column});
    },
    mend(text) {
      if (desk.editing !== null) desk.mend(text);
    },
  };
}
