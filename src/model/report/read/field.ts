import type {ReportProblemCode} from '../problem.ts';
import {field, isAbsent, isObject, ownKeys, addProblem} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import type {LocalizedText} from '../localized-text.ts';

/** Reads the value at a cursor. Returns `undefined` when it is absent or unusable; a problem is added when unusable. */
export type Reader<T> = (cursor: Cursor) => T | undefined;

/** A reader for each field that cannot be `null`. */
export type RequiredFields<T> = {readonly [K in keyof T as null extends T[K] ? never : K]: Reader<T[K]>};

/** A reader for each field that can be `null`. */
export type OptionalFields<T> = {
  readonly [K in keyof T as null extends T[K] ? K : never]: Reader<NonNullable<T[K]>>;
};

export const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const mapKey = /^[a-z][\w-]{0,63}$/i;
const textLimit = 10_000;

/** Reads a present value that passes the type guard `is`. */
export const ofType =
  <V, T>(is: (value: unknown) => value is V, read: (value: V, cursor: Cursor) => T | undefined): Reader<T> =>
  (cursor) => {
    if (isAbsent(cursor)) return undefined;
    return is(cursor.value) ? read(cursor.value, cursor) : addProblem(cursor, 'wrong-type');
  };

export const readString: Reader<string> = ofType(
  (value) => typeof value === 'string',
  (value, cursor) => {
    if (value.length > textLimit) addProblem(cursor, 'too-long', 'repaired');
    return value.slice(0, textLimit);
  },
);

/** True for a finite number whose text is so short that it cannot have more than 15 significant digits. */
export function isShortNumber(value: number): boolean {
  // Almost all numbers have few decimals. Arithmetic is faster than text.
  const isThreeDecimals = Math.abs(value) < 1e9 && Math.round(value * 1000) / 1000 === value;
  return isThreeDecimals || (Number.isFinite(value) && String(value).length <= 15);
}

/** Reads a finite number. Warns of more than 15 significant digits, which a float cannot hold exactly. */
export const readNumber: Reader<number> = ofType(
  (value): value is number => Number.isFinite(value),
  (value, cursor) => {
    if (!isShortNumber(value) && /\d{16}/.test(String(value).replace(/e.*|^-?0?\.0*|\.|0+$/g, '')))
      addProblem(cursor, 'inexact-number', 'warning');
    return value + 0; // −0 becomes 0
  },
);

/** Drops values that `isValid` rejects, with the problem `code`. */
export const refine =
  <T>(read: Reader<T>, isValid: (value: T) => boolean, code: ReportProblemCode = 'bad-value'): Reader<T> =>
  (cursor) => {
    const value = read(cursor);
    return value === undefined || isValid(value) ? value : addProblem(cursor, code);
  };

export const matchingPattern = (pattern: RegExp, code?: ReportProblemCode): Reader<string> =>
  refine(readString, (value) => pattern.test(value), code);

export const integer = (min: number, max = Infinity): Reader<number> =>
  refine(readNumber, (value) => Number.isInteger(value) && value >= min && value <= max);

/** Reads a text and looks it up with `find`, which returns `undefined` for an unknown name. */
export const lookup =
  <T>(find: (name: string) => T | undefined, code: ReportProblemCode = 'bad-value'): Reader<T> =>
  (cursor) => {
    const name = readString(cursor);
    return name === undefined ? name : (find(name) ?? addProblem(cursor, code));
  };

export const oneOf = <const T extends string>(allowed: readonly T[]): Reader<T> =>
  lookup((name) => allowed.find((value) => value === name));

/** Returns the fallback when there is no usable value. */
export const withDefault =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (cursor) =>
    read(cursor) ?? fallback;

/** Returns the fallback when there is no usable value, with a problem when the value is absent. */
export const requiredOrDefault =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (cursor) => {
    if (isAbsent(cursor)) addProblem(cursor, 'missing-field', 'repaired');
    return read(cursor) ?? fallback;
  };

/** Adds a problem when the value is absent; there is no fallback. */
export const required =
  <T>(read: Reader<T>): Reader<T> =>
  (cursor) =>
    read(cursor) ?? (isAbsent(cursor) ? addProblem(cursor, 'missing-field') : undefined);

/**
 * Reads a frozen record of exactly these fields; `undefined` when a required one is unusable. Only the optional fields
 * that are present are read, because most are absent in documents with thousands of records.
 */
export const readRecord = <T extends object>(
  requiredFields: RequiredFields<T>,
  optionalFields: OptionalFields<T>,
): Reader<T> => {
  const mandatory = Object.entries<Reader<unknown>>(requiredFields).map(
    ([name, read]) => [name, required(read)] as const,
  );
  const optional = new Map(Object.entries<Reader<unknown>>(optionalFields));
  const emptyRecord = Object.fromEntries(
    [...mandatory, ...optional].map(([name]) => [name, null as unknown]),
  );
  return ofType(isObject, (_, cursor) => {
    const record = {...emptyRecord};
    for (const [name, read] of mandatory) record[name] = read(field(cursor, name));
    for (const name of ownKeys(cursor)) {
      const read = optional.get(name);
      if (read) record[name] = read(field(cursor, name)) ?? null;
      else if (!Object.hasOwn(emptyRecord, name) && !/^(x-|\$schema$)/.test(name))
        addProblem(field(cursor, name), 'unknown-field', 'warning');
    }
    const isComplete = mandatory.every(([name]) => record[name] !== undefined);
    // Each field was read by the reader of its type.
    return isComplete ? Object.freeze(record as T) : undefined;
  });
};

/** Reads the usable items of an array, in their order. */
export const arrayOf = <T>(read: Reader<T>): Reader<readonly T[]> => {
  const readItem = required(read);
  return ofType(Array.isArray, (value: readonly unknown[], cursor) =>
    Object.freeze([...value.keys()].flatMap((index) => readItem(field(cursor, index)) ?? [])),
  );
};

/** Reads the usable entries of an object whose keys are data. */
export const mapOf = <T>(read: Reader<T>, key: RegExp = mapKey): Reader<ReadonlyMap<string, T>> =>
  ofType(isObject, (_, cursor) => {
    const entries = new Map<string, T>();
    for (const name of ownKeys(cursor)) {
      const child = field(cursor, name);
      const value = key.test(name) ? read(child) : addProblem(child, 'bad-key');
      if (value !== undefined) entries.set(name, value);
    }
    return entries;
  });

const translations = refine(mapOf(readString, languageTag), ({size}) => size > 0, 'missing-field');

const isByLanguage = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((name) => languageTag.test(name));

/** Reads plain text: a string in the language of the document, or one per language. */
export const readText: Reader<LocalizedText> = (cursor) => {
  if (isByLanguage(cursor.value)) return translations(cursor);
  const value = readString(cursor);
  return value === undefined ? value : new Map([[cursor.context.language, value]]);
};

export const emptyList = Object.freeze([]);

/** Reads a list of texts; empty when it is absent. */
export const readTexts: Reader<readonly LocalizedText[]> = withDefault(arrayOf(readText), emptyList);
