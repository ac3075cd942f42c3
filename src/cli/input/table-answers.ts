import {basename} from 'node:path';
import {defaultImportOptions, type ImportOptions} from '../../formats/base/import-options.ts';
import {decode} from '../../formats/decode.ts';
import type {InputOptions} from '../args/command-table.ts';
import {noPlaceAnswers} from '../../formats/place/place-answer.ts';
import {noRowNames} from '../../formats/table/row-names.ts';
import type {CommandContext} from '../command.ts';
import type {Mapping} from '../../formats/mapping/mapping.ts';
import {parseMapping} from '../mapping-file.ts';
import {readBytes} from './read-bytes.ts';

type Context = Pick<CommandContext<InputOptions>, 'options' | 'environment'>;

/** The answers about the tables of a command line: those of its options, else those of its mapping file. */
export async function tableAnswers(context: Context): Promise<Mapping> {
  const {options} = context;
  const mapping = await readMapping(options.mapping, context);
  return {
    language: options.textLanguage ?? mapping?.language ?? null,
    decimalSeparator: options.decimalSeparator ?? mapping?.decimalSeparator ?? null,
    columns: new Map([...(mapping?.columns ?? []), ...(options.columns ?? [])]),
    missing: [...(mapping?.missing ?? []), ...(options.missing ?? [])],
    unit: options.unit ?? mapping?.unit ?? null,
    decimals: options.decimals ?? mapping?.decimals ?? null,
    indicatorName: options.indicatorName ?? mapping?.indicatorName ?? null,
    rowNames: mapping?.rowNames ?? noRowNames,
    layout: options.layout ?? mapping?.layout ?? null,
    placeAnswers: mapping?.placeAnswers ?? noPlaceAnswers,
    indicatorAnswers: mapping?.indicatorAnswers ?? new Map(),
    sheets: options.sheets ?? mapping?.sheets ?? [],
    includeHidden: options.includeHidden || (mapping?.includeHidden ?? false),
  };
}

async function readMapping(file: string | null, context: Context): Promise<Mapping | null> {
  return file === null ? null : parseMapping(decode(await readBytes(file, context)).text, file);
}

/** The options of the import of one file. */
export function importOptionsOf(
  file: string,
  {sheets: _sheets, includeHidden: _includeHidden, ...answers}: Mapping,
  {id, title}: InputOptions,
): ImportOptions {
  return {...defaultImportOptions, ...answers, id, title, name: file === '-' ? null : basename(file)};
}
