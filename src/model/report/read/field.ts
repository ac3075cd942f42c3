import type {ReportProblemCode} from '../problem.ts';
import {field, isAbsent, isObject, finishRecord, ownKeys, addProblem} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import type {LocalizedText} from '../localized-text.ts';

/** Reads what stands at a place. `undefined`: nothing usable; what stood there in vain has been noted. */
export type Reader<T> = (at: Cursor) => T | undefined;

/** A reader for each field that a record cannot be without. */
export type RequiredFields<T> = {readonly [K in keyof T as null extends T[K] ? never : K]: Reader<T[K]>};

/** A reader for each field that may be `null`. */
export type OptionalFields<T> = {
  readonly [K in keyof T as null extends T[K] ? K : never]: Reader<NonNullable<T[K]>>;
};

export const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const mapKey = /^[a-z][\w-]{0,63}$/i;
const textLimit = 10_000;

/** What stands at a place and is of the kind `is`, read by `read`. */
const ofType =
  <V, T>(is: (value: unknown) => value is V, read: (value: V, at: Cursor) => T | undefined): Reader<T> =>
  (at) => {
    if (isAbsent(at)) return undefined;
    return is(at.value) ? read(at.value, at) : addProblem(at, 'wrong-type');
  };

export const readString: Reader<string> = ofType(
  (value) => typeof value === 'string',
  (value, at) => {
    if (value.length > textLimit) addProblem(at, 'too-long', 'repaired');
    return value.slice(0, textLimit);
  },
);

/** A finite number. One with more than 15 significant digits may not be the number that was meant. */
export const readNumber: Reader<number> = ofType(
  (value): value is number => Number.isFinite(value),
  (value, at) => {
    const digits = String(value).replace(/e.*|^-?0?\.0*|\.|0+$/g, '');
    if (/\d{16}/.test(digits)) addProblem(at, 'inexact-number', 'warning');
    return value + 0; // −0 becomes 0
  },
);

/** What `read` gives, as long as it keeps the rule. */
export const refine =
  <T>(read: Reader<T>, keepsRule: (value: T) => boolean, code: ReportProblemCode = 'bad-value'): Reader<T> =>
  (at) => {
    const value = read(at);
    return value === undefined || keepsRule(value) ? value : addProblem(at, code);
  };

export const matchingPattern = (pattern: RegExp, code?: ReportProblemCode): Reader<string> =>
  refine(readString, (value) => pattern.test(value), code);

export const integer = (min: number, max = Infinity): Reader<number> =>
  refine(readNumber, (value) => Number.isInteger(value) && value >= min && value <= max);

/** What the text names; `undefined` from `find` means that it names nothing. */
export const lookup =
  <T>(find: (name: string) => T | undefined, code: ReportProblemCode = 'bad-value'): Reader<T> =>
  (at) => {
    const name = readString(at);
    return name === undefined ? name : (find(name) ?? addProblem(at, code));
  };

export const oneOf = <const T extends string>(allowed: readonly T[]): Reader<T> =>
  lookup((name) => allowed.find((one) => one === name));

/** The fallback where there is nothing usable. */
export const withDefault =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (at) =>
    read(at) ?? fallback;

/** The same where the format wants something to stand: an absence is noted. */
export const requiredOrDefault =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (at) => {
    if (isAbsent(at)) addProblem(at, 'missing-field', 'repaired');
    return read(at) ?? fallback;
  };

/** The same where nothing can take its place. */
const required =
  <T>(read: Reader<T>): Reader<T> =>
  (at) =>
    read(at) ?? (isAbsent(at) ? addProblem(at, 'missing-field') : undefined);

/**
 * A frozen record of exactly these fields; nothing when a needed one has nothing usable. Most of what may stand there
 * does not: for that nothing is read, and a document of thousands is there sooner.
 */
export const readRecord = <T extends object>(
  needed: RequiredFields<T>,
  possible: OptionalFields<T>,
): Reader<T> => {
  const musts = Object.entries<Reader<unknown>>(needed).map(
    ([name, read]) => [name, required(read)] as const,
  );
  const optional = new Map(Object.entries<Reader<unknown>>(possible));
  const emptyRecord = Object.fromEntries([...musts, ...optional].map(([name]) => [name, null as unknown]));
  return ofType(isObject, (_, at) => {
    const result = {...emptyRecord};
    for (const [name, read] of musts) result[name] = read(field(at, name));
    for (const name of ownKeys(at)) {
      const read = optional.get(name);
      if (read) result[name] = read(field(at, name)) ?? null;
      else if (!Object.hasOwn(emptyRecord, name) && !/^(x-|\$schema$)/.test(name))
        addProblem(field(at, name), 'unknown-field', 'warning');
    }
    // Each field was just read by the reader of its own type.
    return musts.some(([name]) => result[name] === undefined) ? undefined : finishRecord(at, result as T);
  });
};

/** What is usable of an array, in its order. */
export const arrayOf = <T>(read: Reader<T>): Reader<readonly T[]> => {
  const each = required(read);
  return ofType(Array.isArray, (value: readonly unknown[], at) =>
    Object.freeze([...value.keys()].flatMap((index) => each(field(at, index)) ?? [])),
  );
};

/** What is usable of an object whose keys are data. */
export const mapOf = <T>(read: Reader<T>, key: RegExp = mapKey): Reader<ReadonlyMap<string, T>> =>
  ofType(isObject, (_, at) => {
    const entries = new Map<string, T>();
    for (const name of ownKeys(at)) {
      const child = field(at, name);
      const value = key.test(name) ? read(child) : addProblem(child, 'bad-key');
      if (value !== undefined) entries.set(name, value);
    }
    return entries;
  });

const translations = refine(mapOf(readString, languageTag), ({size}) => size > 0, 'missing-field');

const isByLanguage = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((name) => languageTag.test(name));

/** Plain text: a string in the language of the document, or one per language. */
export const readText: Reader<LocalizedText> = (at) => {
  if (isByLanguage(at.value)) return translations(at);
  const value = readString(at);
  return value === undefined ? value : new Map([[at.context.language, value]]);
};
