/** The texts of a template and, between them, the names of its values. Kept, because lists fill few templates often. */
const splitTemplates = new Map<string, readonly string[]>();

/**
 * Replaces each `{name}` of a template by its value; by an empty text without one. Numbers are formatted by
 * `formatCount`. Templates are messages, not texts of a report: each is kept.
 */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, string | number>>,
  formatCount: (count: number) => string = String,
): string {
  let pieces = splitTemplates.get(template);
  if (!pieces) splitTemplates.set(template, (pieces = template.split(/\{(\w+)\}/)));
  let filled = '';
  pieces.forEach((piece, index) => {
    const value = index % 2 ? (values[piece] ?? '') : piece;
    filled += typeof value === 'number' ? formatCount(value) : value;
  });
  return filled;
}
