/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. A lone `-` stays as it is.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeFormula(text: string): string {
  return /^'*(?:[=+@\t\r]|-.)/.test(text) ? `'${text}` : text;
}

/** Reverses {@link escapeFormula}. */
export function unescapeFormula(text: string): string {
  return text.replace(/^'(?='*[=+\-@\t\r])/, '');
}
