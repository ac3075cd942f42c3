import type {EditorContext} from '../context.ts';

/** Number of rows that Page Up and Page Down move. */
const pageStep = 20;
const farAway = 1_000_000;

/** Keys of the grid, after https://www.w3.org/WAI/ARIA/apg/patterns/grid/. */
export function handleGridKey(event: KeyboardEvent, {state, commands}: EditorContext): void {
  if (state.screen.editing !== null || event.isComposing || event.defaultPrevented) return;
  const {review} = commands;
  const target = event.target as HTMLElement;
  const isInCell = target.matches('[data-cell]');
  if (event.key === 'Escape' && !isInCell && !target.closest('[role="menu"]')) {
    event.preventDefault();
    return review.focusCell();
  }
  if (!isInCell) return moveWithinRemedy(event, target);
  if (event.key === 'Enter' && target.matches('.remedy')) {
    event.preventDefault();
    return target.querySelector('button')?.focus();
  }
  const action = gridAction(event, {state, commands});
  if (!action) return;
  event.preventDefault();
  action();
}

/** Tab moves between the buttons of a message, which are no stops of the page. */
function moveWithinRemedy(event: KeyboardEvent, target: HTMLElement): void {
  const cell = target.closest('.remedy[data-cell]');
  if (event.key !== 'Tab' || !cell) return;
  const buttons = [...cell.querySelectorAll('button')];
  const next = buttons[buttons.findIndex((button) => button === target) + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

type GridKeyContext = Pick<EditorContext, 'state'> & {
  readonly commands: Pick<EditorContext['commands'], 'review' | 'menu'>;
};

function gridAction(
  event: KeyboardEvent,
  {state, commands: {review, menu}}: GridKeyContext,
): (() => void) | null {
  const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
  const {column} = state.grid.active;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey))
    return () => menu.openRowMenu(state.grid.active.line);
  if (altKey) return key === 'ArrowDown' ? () => menu.openRoleMenu(column) : null;
  if (ctrlKey || metaKey) {
    if (key === 'Home') return () => review.move(-farAway, -farAway, shiftKey);
    return key === 'End' ? () => review.move(farAway, farAway, shiftKey) : null;
  }
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-pageStep, 0],
    PageDown: [pageStep, 0],
    Home: [0, -farAway],
    End: [0, farAway],
  };
  const step = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (step) return () => review.move(step[0], step[1], shiftKey);
  if (key === 'Enter' || key === 'F2') return () => review.editActive();
  if (key === 'Delete' || key === 'Backspace') return () => review.clearSelection();
  return key.length === 1 ? () => review.edit(key) : null;
}

/** Keys while a cell is edited. */
export function handleCellInputKey(event: KeyboardEvent, {commands: {review}}: EditorContext): void {
  if (event.isComposing || (event.shiftKey && event.key !== 'Tab')) return;
  const text = (event.currentTarget as HTMLTextAreaElement).value;
  const actions: Readonly<Record<string, () => void>> = {
    Enter: () => review.saveCell(text),
    Tab: () => {
      review.saveCell(text);
      review.move(0, event.shiftKey ? -1 : 1, false);
    },
    Escape: () => review.edit(null),
  };
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  event.stopPropagation();
  if (!action) return;
  event.preventDefault();
  action();
  if (event.key === 'Enter') review.focusCell();
}
