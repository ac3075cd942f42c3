type JsonPath = readonly (string | number)[];

/** An object of an unknown document. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value at a path of an unknown document; undefined without one. Reads own properties only. */
export function getPath(document: unknown, ...path: JsonPath): unknown {
  let value = document;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[name];
  }
  return value;
}

/** The array at a path; empty for anything else. */
export function getList(document: unknown, ...path: JsonPath): readonly unknown[] {
  const value = getPath(document, ...path);
  return Array.isArray(value) ? value : [];
}

/** The trimmed text at a path, a number as text; null for anything else and for a blank text. */
export function getText(document: unknown, ...path: JsonPath): string | null {
  const value = getPath(document, ...path);
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** The entries of the object at a path; empty for anything else. */
export function getEntries(document: unknown, ...path: JsonPath): readonly (readonly [string, unknown])[] {
  const value = getPath(document, ...path);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The object at a path; empty for anything else. */
export function getRecord(document: unknown, ...path: JsonPath): JsonRecord {
  return Object.fromEntries(getEntries(document, ...path));
}
