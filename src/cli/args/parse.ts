import {parseArgs} from 'node:util';
import {CliError, firstLine} from '../cli-error.ts';
import {commandTable, generalOptions, isCommandName} from './command-table.ts';
import {closestName} from '../suggestion.ts';
import type {Option, RawValue} from './option.ts';

/** A command line before the values of its options are checked. */
export interface CommandLine {
  /** The first argument; empty when there is none. */
  readonly command: string;
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, RawValue>>;
}

const tables = [generalOptions, ...Object.values(commandTable).map(({options}) => options)];
const parserOptions = Object.fromEntries(
  tables
    .flatMap((table) => Object.values<Option<unknown>>(table))
    .map((option) => [option.name, parserOption(option)]),
);

function parserOption({type, short, isRepeated: multiple = false}: Option<unknown>) {
  return short === undefined ? {type, multiple} : {type, short, multiple};
}

/** Throws a `CliError` for an option that does not exist, or that the command does not have. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const {values, positionals} = parse(args);
  const [command = '', ...files] = positionals;
  if (isCommandName(command)) refuseForeignOptions(command, Object.keys(values));
  return {command, files, values};
}

function parse(args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: parserOptions,
      allowPositionals: true,
    });
    return {values: values as Readonly<Record<string, RawValue>>, positionals};
  } catch (error) {
    throw mistypedOption(error) ?? new CliError('error.bad-option', {detail: firstLine(error)});
  }
}

/** The error of an option that is close to a known one; null for every other error. */
function mistypedOption(error: unknown): CliError | null {
  const [, name] = /^Unknown option '--([\w-]+)'/.exec(firstLine(error)) ?? [];
  const suggestion = name === undefined ? null : closestName(name, Object.keys(parserOptions));
  return suggestion === null ? null : new CliError('error.mistyped-option', {option: name ?? '', suggestion});
}

function refuseForeignOptions(command: keyof typeof commandTable, names: readonly string[]): void {
  const table = {...generalOptions, ...commandTable[command].options};
  const accepted = new Set<string>(Object.values<Option<unknown>>(table).map(({name}) => name));
  const foreign = names.find((name) => !accepted.has(name));
  if (foreign !== undefined) throw new CliError('error.foreign-option', {name: command, option: foreign});
}
