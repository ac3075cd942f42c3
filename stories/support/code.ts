/** How a page has the elements: every example begins with it, so that it can be pasted as it is. */
export const scriptTag = '<script type="module" src="avance.js"></script>';

/** The code of a story as a page writes it: with the script, and without what only templates leave behind. */
export function pasteable(code: string): string {
  return `${scriptTag}\n\n${code.replace(/<!--[^]*?-->/g, '').trim()}`;
}
