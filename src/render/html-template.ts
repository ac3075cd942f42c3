/** HTML or XML that `markup` made: nothing in it came from data without being escaped. */
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

/** What no XML may hold, in whatever form: a file with one of these is not read at all. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A template whose fillings are escaped, in text as in quoted attributes; markup and lists of it go in as they are,
 * `null` as nothing. Tag and attribute names are never filled.
 */
export function safeHtml(strings: TemplateStringsArray, ...values: readonly Value[]): SafeHtml {
  return new SafeHtml(
    strings.reduce((html, piece, index) => html + serialize(values[index - 1] ?? null) + piece),
  );
}

function serialize(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return value instanceof SafeHtml ? value.html : value.map(serialize).join('');
}

function escaped(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** Code that another renderer made, which has escaped what it filled in; never a text of the data. */
export function trustedHtml(html: string): SafeHtml {
  return new SafeHtml(html);
}
