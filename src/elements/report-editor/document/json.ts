import {isObject} from '../../../model/report/read/cursor.ts';

/** A value of a JSON document that may be changed. */
export type DocumentRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is DocumentRecord {
  return isObject(value);
}

/** The content of a JSON text, which may begin with a byte order mark. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** The records of a list; empty when the value is not a list. */
export function recordsOf(value: unknown): readonly DocumentRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** True when two values are written as the same JSON. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
