import {basename} from 'node:path';
import type {ImportOptions} from '../../formats/base/import-options.ts';
import {decode} from '../../formats/decode.ts';
import type {InputOptions} from '../args/command-table.ts';
import type {CliEnvironment} from '../environment.ts';
import {parseMapping, type Mapping} from '../mapping-file.ts';
import {readBytes} from './read-bytes.ts';

/** The answers about the tables of a command line: those of its options, else those of its mapping file. */
export async function tableAnswers(options: InputOptions, environment: CliEnvironment): Promise<Mapping> {
  const mapping = await readMapping(options.mapping, environment);
  return {
    language: options.textLanguage ?? mapping?.language ?? null,
    decimalSeparator: options.decimalSeparator ?? mapping?.decimalSeparator ?? null,
    columns: new Map([...(mapping?.columns ?? []), ...(options.columns ?? [])]),
    missing: [...(mapping?.missing ?? []), ...(options.missing ?? [])],
    unit: options.unit ?? mapping?.unit ?? null,
    decimals: options.decimals ?? mapping?.decimals ?? null,
    indicatorName: options.indicatorName ?? mapping?.indicatorName ?? null,
    layout: options.layout ?? mapping?.layout ?? null,
    sheet: options.sheet ?? mapping?.sheet ?? null,
    includeHidden: options.includeHidden || (mapping?.includeHidden ?? false),
  };
}

async function readMapping(file: string | null, environment: CliEnvironment): Promise<Mapping | null> {
  return file === null ? null : parseMapping(decode(await readBytes(file, environment)).text, file);
}

/** The options of the import of one file. */
export function importOptionsOf(
  file: string,
  {sheet: _sheet, includeHidden: _includeHidden, ...answers}: Mapping,
  {id, title}: InputOptions,
): ImportOptions {
  return {...answers, id, title, name: file === '-' ? null : basename(file)};
}
