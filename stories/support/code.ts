/** The script tag at the start of every example, so that it can be pasted unchanged. */
export const scriptTag = '<script type="module" src="avance.js"></script>';

/** The code of a story for a page: with the script tag and without the comment markers of Lit templates. */
export function pageCode(code: string): string {
  return `${scriptTag}\n\n${code.replace(/<!--[^]*?-->/g, '').trim()}`;
}
