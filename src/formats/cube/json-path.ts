/** What stands at a path of a foreign document; `undefined` where nothing does. Own fields only. */
export function getPath(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[name];
  }
  return found;
}

export function getList(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = getPath(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text there, a number as text; `null` for anything else and for blanks. */
export function getText(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = getPath(value, ...path);
  const text = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : '';
  return text === '' ? null : text;
}

/** The names of what stands there, and what each holds. */
export function getEntries(
  value: unknown,
  ...path: readonly (string | number)[]
): readonly (readonly [string, unknown])[] {
  const found = getPath(value, ...path);
  return typeof found === 'object' && found !== null ? Object.entries(found) : [];
}
