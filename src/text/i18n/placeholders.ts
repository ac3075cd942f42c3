/**
 * Replaces each `{name}` of a template by its value; by an empty text without one. Numbers are formatted by
 * `formatCount`.
 */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, string | number>>,
  formatCount: (count: number) => string = String,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatCount(value) : value;
  });
}
