import type {EditorContext} from '../../context.ts';

/** Keys of a menu: arrows move, typing finds, Escape closes. */
export function handleMenuKey(event: KeyboardEvent, {commands: {menu}}: EditorContext): void {
  const items = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role^="menuitem"]'),
  ].filter(
    // Hidden items have no boxes.
    (item) => item.getClientRects().length > 0,
  );
  const index = items.indexOf(event.target as HTMLElement);
  const last = items.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index === last ? 0 : index + 1,
    ArrowUp: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    return menu.closeMenu();
  }
  const typed = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : null;
  const match =
    typed === null
      ? items[targets[event.key] ?? -1]
      : [...items.slice(index + 1), ...items].find((item) =>
          item.textContent?.trim().toLowerCase().startsWith(typed),
        );
  if (!match) return;
  event.preventDefault();
  match.focus();
}
