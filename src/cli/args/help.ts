import {mappedRowKinds} from '../../formats/base/row-kind.ts';
import {columnRoles} from '../../formats/table/column-role.ts';
import {knownHeaders} from '../../formats/table/detect/known-headers.ts';
import type {CliTranslate} from '../messages/translate.ts';
import {commandTable, generalOptions, type CommandSpec} from './command-table.ts';
import type {Option, OptionTable} from './option.ts';

/** The text of `avance --help`: all commands, and the options that every command has. */
export function generalHelp(translate: CliTranslate): string {
  return [
    translate('help.title'),
    table(Object.values<CommandSpec>(commandTable).flatMap((command) => usageRows(command, translate))),
    translate('help.per-command'),
    optionList(generalOptions, translate),
    translate('help.exit-status'),
  ].join('\n\n');
}

/** The text of `avance COMMAND --help`: the forms of the command and its own options. */
export function commandHelp(command: CommandSpec, translate: CliTranslate): string {
  const options = {...command.options, ...generalOptions};
  return [table(usageRows(command, translate)), `${optionList(options, translate)}\n`].join('\n\n');
}

/** Headers of one role that the help text lists. */
const mostHeaders = 8;

/** The roles of columns, the headers that are understood, and examples. */
export function importHelp(translate: CliTranslate, language: string): string {
  const headers = [...knownHeaders(language === 'es' ? 'es' : 'en')].map(([role, texts]): Row => [
    role,
    texts.slice(0, mostHeaders).join(', '),
  ]);
  const kinds = mappedRowKinds.join(', ');
  const values = {roles: columnRoles.join(', '), kinds, headers: '{headers}', year: '{year}'};
  return translate('help.import', values).replace('{headers}', () => table(headers));
}

type Row = readonly [left: string, right: string];

function usageRows({usages, options}: CommandSpec, translate: CliTranslate): readonly Row[] {
  const formats = (options['as']?.allowed ?? []).join(', ');
  return usages.map(({usage, summary}) => [translate(usage), translate(summary, {formats})]);
}

function optionList(options: OptionTable, translate: CliTranslate): string {
  const rows = Object.values(options).map((option) => optionRow(option, translate));
  return `${translate('help.options')}\n${table(rows)}`;
}

/** Two allowed values replace the placeholder; more are listed after the description. */
function optionRow({name, short, placeholder, allowed}: Option<unknown>, translate: CliTranslate): Row {
  const isShort = allowed.length > 0 && allowed.length <= 2;
  const value = isShort ? allowed.join('|') : placeholder && translate(`value.${placeholder}`);
  const left = `${short === undefined ? '   ' : `-${short},`} --${name}${value ? ` ${value}` : ''}`;
  const description = translate(`option.${name}`);
  return [left, isShort || !allowed.length ? description : `${description}: ${allowed.join(', ')}`];
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
