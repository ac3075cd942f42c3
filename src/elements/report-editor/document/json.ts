/** A value of a JSON document that may be changed. */
export type DocumentRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is DocumentRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list; empty when the value is no list. */
export function recordsOf(value: unknown): readonly DocumentRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** True when two values are written as the same JSON. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
