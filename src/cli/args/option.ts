import {CliError} from '../cli-error.ts';
import type {CliMessageKey} from '../messages/es.ts';

type KeySuffix<Key, Prefix extends string> = Key extends `${Prefix}.${infer Suffix}` ? Suffix : never;

/** Option names without the hyphens. Each has a message `option.NAME` that describes it. */
export type OptionName = KeySuffix<CliMessageKey, 'option'>;

/** Placeholders of values in the help text, as in `--to FILE`. Each has a message `value.NAME`. */
export type PlaceholderName = KeySuffix<CliMessageKey, 'value'>;

/** An option as `parseArgs` of `node:util` returns it; undefined when it is absent. */
export type RawValue = string | boolean | readonly string[] | undefined;

/** One option of a command. `T` is the type of its value after `read`. */
export interface Option<T> {
  readonly name: OptionName;
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** True for an option that is given once for each of its values. */
  readonly isRepeated?: boolean;
  /** Null for a flag, and for an option with two allowed values, which the help text shows instead. */
  readonly placeholder: PlaceholderName | null;
  /** Empty when every value is allowed. */
  readonly allowed: readonly string[];
  /** Where every value is allowed, those that a shell offers. */
  readonly offered?: readonly string[];
  /** Throws a `CliError` for a value that is not allowed. */
  readonly read: (value: RawValue) => T;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** The values of the options of a table, by the same keys. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Key in keyof Table]: ReturnType<Table[Key]['read']>;
};

/** An option without a value: true when it is present. */
export function flag(name: OptionName, short?: string): Option<boolean> {
  return {
    name,
    type: 'boolean',
    placeholder: null,
    allowed: [],
    read: (value) => value === true,
    ...(short === undefined ? {} : {short}),
  };
}

/** An option with any text as its value; null when it is absent. */
export function textOption(
  name: OptionName,
  placeholder: PlaceholderName,
  short?: string,
): Option<string | null> {
  return {...valueOption(name, placeholder, (value) => value), ...(short === undefined ? {} : {short})};
}

/** An option with one of the allowed values; null when it is absent. */
export function choiceOption<T extends string>(
  name: OptionName,
  placeholder: PlaceholderName | null,
  allowed: readonly T[],
): Option<T | null> {
  const read = (value: string): T => {
    const choice = allowed.find((allowedValue) => allowedValue === value);
    if (choice === undefined) throw badChoice(name, value, allowed.join(', '));
    return choice;
  };
  return {...valueOption(name, placeholder, read), allowed};
}

/** An option whose text `read` converts; null when it is absent. */
export function valueOption<T>(
  name: OptionName,
  placeholder: PlaceholderName | null,
  read: (value: string) => T,
): Option<T | null> {
  return {
    name,
    type: 'string',
    placeholder,
    allowed: [],
    read: (value) => (typeof value === 'string' ? read(value) : null),
  };
}

/**
 * An option with any texts as its values, one each time that it is given; null when it is absent. A shell offers the
 * values in `offered`.
 */
export function repeatedOption(
  name: OptionName,
  placeholder: PlaceholderName,
  offered: readonly string[] = [],
): Option<readonly string[] | null> {
  return {
    ...textOption(name, placeholder),
    offered,
    isRepeated: true,
    read: (values) => (Array.isArray(values) ? (values as readonly string[]) : null),
  };
}

/** The same option with a value for its absence. */
export function optionWithDefault<T>(option: Option<T | null>, value: T): Option<T> {
  return {...option, read: (raw) => option.read(raw) ?? value};
}

export function badChoice(name: string, value: string, allowed: string): CliError {
  return new CliError('error.bad-choice', {name, value, allowed});
}

/** Converts the parsed options of a command line. Throws a `CliError` for the first value that is not allowed. */
export function readOptions<Table extends OptionTable>(
  table: Table,
  raw: Readonly<Record<string, RawValue>>,
): OptionValues<Table> {
  const entries = Object.entries(table).map(([key, {name, read}]) => [key, read(raw[name])]);
  return Object.fromEntries(entries) as OptionValues<Table>;
}
