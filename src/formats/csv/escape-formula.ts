/** Signs that begin a formula, also in full width. */
const signs = '=+@＝＋＠\\t\\r';
/** A cell may also begin inside a text: another program may divide the line at another separator. */
const separator = '([;,|\\t\\r\\n])';
const formula = `(?='*[${signs}]|'+[-－]|[-－].)`;
const escapedFormula = `'(?='*[-－${signs}])`;
const [first, inner] = [new RegExp(`^${formula}`), new RegExp(`${separator}${formula}`, 'g')];
const [escapedFirst, escapedInner] = [
  new RegExp(`^${escapedFormula}`),
  new RegExp(`${separator}${escapedFormula}`, 'g'),
];

/**
 * Puts an apostrophe before each part of a text that a spreadsheet would run as a formula. A lone `-` stays as it is.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeFormula(text: string): string {
  return text.replace(inner, "$1'").replace(first, "'");
}

/** Reverses {@link escapeFormula}. */
export function unescapeFormula(text: string): string {
  return text.replace(escapedFirst, '').replace(escapedInner, '$1');
}
