/** HTML or XML from `safeHtml`, with all data escaped. */
class SafeHtml {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type {SafeHtml as Markup};

type Value = SafeHtml | string | number | null | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 forbids; a parser rejects a file that contains them. https://www.w3.org/TR/xml/#charsets */
// eslint-disable-next-line no-control-regex
const forbiddenCharacters = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Template tag that escapes values, in text and in quoted attributes. Inserts `Markup` and lists of it unchanged, and
 * nothing for `null`. Not for tag and attribute names.
 */
export function safeHtml(strings: TemplateStringsArray, ...values: readonly Value[]): SafeHtml {
  return new SafeHtml(
    strings.reduce((html, piece, index) => html + serialize(values[index - 1] ?? null) + piece),
  );
}

function serialize(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  return value instanceof SafeHtml ? value.html : value.map(serialize).join('');
}

/** Replaces the characters that XML forbids by U+FFFD. */
export function withoutForbidden(text: string): string {
  return text.replace(forbiddenCharacters, '\uFFFD');
}

function escapeText(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Marks the output of another renderer as escaped. Not for texts of the data. */
export function trustedHtml(html: string): SafeHtml {
  return new SafeHtml(html);
}
