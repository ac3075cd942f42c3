import type {ProblemCode} from '../problem.ts';
import {field, isAbsent, isObject, located, namesOf, note} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import type {LocalizedText} from '../report.ts';

/** Reads what stands at a place. `undefined`: nothing usable; what stood there in vain has been noted. */
export type Reader<T> = (at: Cursor) => T | undefined;

/** A reader for each field that a record cannot be without. */
export type Needed<T> = {readonly [K in keyof T as null extends T[K] ? never : K]: Reader<T[K]>};

/** A reader for each field that may be `null`. */
export type Possible<T> = {
  readonly [K in keyof T as null extends T[K] ? K : never]: Reader<NonNullable<T[K]>>;
};

export const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const mapKey = /^[a-z][\w-]{0,63}$/i;
const textLimit = 10_000;

/** What stands at a place and is of the kind `is`, read by `read`. */
const typed =
  <V, T>(is: (value: unknown) => value is V, read: (value: V, at: Cursor) => T | undefined): Reader<T> =>
  (at) => {
    if (isAbsent(at)) return undefined;
    return is(at.value) ? read(at.value, at) : note(at, 'wrong-type');
  };

export const string: Reader<string> = typed(
  (value) => typeof value === 'string',
  (value, at) => {
    if (value.length > textLimit) note(at, 'too-long', 'mended');
    return value.slice(0, textLimit);
  },
);

/** A finite number. One with more than 15 significant digits may not be the number that was meant. */
export const number: Reader<number> = typed(
  (value): value is number => Number.isFinite(value),
  (value, at) => {
    const digits = String(value).replace(/e.*|^-?0?\.0*|\.|0+$/g, '');
    if (/\d{16}/.test(digits)) note(at, 'inexact-number', 'warning');
    return value + 0; // −0 becomes 0
  },
);

/** What `read` gives, as long as it keeps the rule. */
export const such =
  <T>(read: Reader<T>, keepsRule: (got: T) => boolean, code: ProblemCode = 'bad-value'): Reader<T> =>
  (at) => {
    const got = read(at);
    return got === undefined || keepsRule(got) ? got : note(at, code);
  };

export const matching = (pattern: RegExp, code?: ProblemCode): Reader<string> =>
  such(string, (got) => pattern.test(got), code);

export const integer = (min: number, max = Infinity): Reader<number> =>
  such(number, (got) => Number.isInteger(got) && got >= min && got <= max);

/** What the text names; `undefined` from `find` means that it names nothing. */
export const named =
  <T>(find: (name: string) => T | undefined, code: ProblemCode = 'bad-value'): Reader<T> =>
  (at) => {
    const name = string(at);
    return name === undefined ? name : (find(name) ?? note(at, code));
  };

export const oneOf = <const T extends string>(allowed: readonly T[]): Reader<T> =>
  named((name) => allowed.find((one) => one === name));

/** The fallback where there is nothing usable. */
export const or =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (at) =>
    read(at) ?? fallback;

/** The same where the format wants something to stand: an absence is noted. */
export const mended =
  <T>(read: Reader<T>, fallback: T): Reader<T> =>
  (at) => {
    if (isAbsent(at)) note(at, 'missing-field', 'mended');
    return read(at) ?? fallback;
  };

/** The same where nothing can take its place. */
const wanted =
  <T>(read: Reader<T>): Reader<T> =>
  (at) =>
    read(at) ?? (isAbsent(at) ? note(at, 'missing-field') : undefined);

/**
 * A frozen record of exactly these fields; nothing when a needed one has nothing usable. Most of what may stand there
 * does not: for that nothing is read, and a document of thousands is there sooner.
 */
export const record = <T extends object>(needed: Needed<T>, possible: Possible<T>): Reader<T> => {
  const musts = Object.entries<Reader<unknown>>(needed).map(([name, read]) => [name, wanted(read)] as const);
  const mays = new Map(Object.entries<Reader<unknown>>(possible));
  const blank = Object.fromEntries([...musts, ...mays].map(([name]) => [name, null as unknown]));
  return typed(isObject, (_, at) => {
    const made = {...blank};
    for (const [name, read] of musts) made[name] = read(field(at, name));
    for (const name of namesOf(at)) {
      const read = mays.get(name);
      if (read) made[name] = read(field(at, name)) ?? null;
      else if (!Object.hasOwn(blank, name) && !/^(x-|\$schema$)/.test(name))
        note(field(at, name), 'unknown-field', 'warning');
    }
    // Each field was just read by the reader of its own type.
    return musts.some(([name]) => made[name] === undefined) ? undefined : located(at, made as T);
  });
};

/** What is usable of an array, in its order. */
export const list = <T>(read: Reader<T>): Reader<readonly T[]> => {
  const each = wanted(read);
  return typed(Array.isArray, (value: readonly unknown[], at) =>
    Object.freeze([...value.keys()].flatMap((index) => each(field(at, index)) ?? [])),
  );
};

/** What is usable of an object whose keys are data. */
export const dictionary = <T>(read: Reader<T>, key: RegExp = mapKey): Reader<ReadonlyMap<string, T>> =>
  typed(isObject, (_, at) => {
    const entries = new Map<string, T>();
    for (const name of namesOf(at)) {
      const child = field(at, name);
      const got = key.test(name) ? read(child) : note(child, 'bad-key');
      if (got !== undefined) entries.set(name, got);
    }
    return entries;
  });

const translations = such(dictionary(string, languageTag), ({size}) => size > 0, 'missing-field');

const isByLanguage = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((name) => languageTag.test(name));

/** Plain text: a string in the language of the document, or one per language. */
export const text: Reader<LocalizedText> = (at) => {
  if (isByLanguage(at.value)) return translations(at);
  const got = string(at);
  return got === undefined ? got : new Map([[at.log.language, got]]);
};
