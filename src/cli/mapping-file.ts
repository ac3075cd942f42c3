import {stringify} from 'yaml';
import type {ImportOptions, MissingCodes} from '../formats/base/import-options.ts';
import {getEntries, getList, getPath, getText} from '../formats/cube/json-path.ts';
import {formatRole, parseRole, type RoleText} from '../formats/table/column-role.ts';
import {parseHeader} from '../formats/table/detect/header-column.ts';
import {headerPattern, layoutOf, layouts} from '../formats/table/layout.ts';
import type {SourceColumn} from '../formats/table/source-column.ts';
import {decimalSeparatorOf} from './args/command-table.ts';
import {CliError} from './cli-error.ts';
import {parseYaml} from './parse-yaml.ts';

/** The answers about a table that a mapping file has; absent ones are null, empty or false. */
export interface Mapping extends Pick<
  ImportOptions,
  'columns' | 'missing' | 'unit' | 'decimals' | 'indicatorName' | 'language' | 'decimalSeparator' | 'layout'
> {
  /** Sheet of the workbook; null for those with a table. */
  readonly sheet: string | null;
  readonly includeHidden: boolean;
}

const keys = [
  'layout',
  'language',
  'name',
  'unit',
  'decimals',
  'decimal',
  'sheet',
  'include-hidden',
  'missing',
  'columns',
];

/** Parses a mapping file (YAML). Throws a `CliError` for a text that is not YAML, an unknown key, role or value. */
export function parseMapping(text: string, file: string): Mapping {
  const document = parseYaml(text, file);
  const reject = (detail: string): CliError => new CliError('error.bad-mapping', {file, detail});
  for (const [key] of getEntries(document)) if (!keys.includes(key)) throw reject(key);
  /** The value of a key, which is null when the key is absent; an unusable value is an error. */
  const value = <T>(key: string, read: (text: string) => T | null | undefined): T | null => {
    const stated = getText(document, key);
    const result = stated === null ? null : read(stated);
    if (stated !== null && (result === null || result === undefined)) throw reject(`${key}: ${stated}`);
    return result ?? null;
  };
  const columns = getEntries(document, 'columns').map(([header, stated]): readonly [string, RoleText] => {
    const role = typeof stated === 'string' ? parseRole(stated) : null;
    if (!role) throw reject(`${header}: ${String(stated)}`);
    return [header, role];
  });
  return {
    columns: new Map(columns),
    missing: missingCodes(document),
    layout: value('layout', (name) => layouts.find((layout) => layout === name)),
    unit: getText(document, 'unit'),
    decimals: value('decimals', (digits) => (/^[0-8]$/.test(digits) ? Number(digits) : null)),
    indicatorName: getText(document, 'name'),
    language: getText(document, 'language'),
    decimalSeparator: value('decimal', decimalSeparatorOf),
    sheet: getText(document, 'sheet'),
    includeHidden: getPath(document, 'include-hidden') === true,
  };
}

/** `missing: [ND, 99]`, for every column, or `missing: {Valor: [99]}`, for one; `*` is every other column. */
function missingCodes(document: unknown): readonly MissingCodes[] {
  const common = getList(document, 'missing').map(String);
  if (common.length) return [{column: null, codes: common}];
  return getEntries(document, 'missing').map(([column]) => ({
    column: column === '*' ? null : column,
    codes: getList(document, 'missing', column).map(String),
  }));
}

/** The mapping file of a table as it was read, and of the answers about it; `parseMapping` reads it back. */
export function formatMapping(
  columns: readonly SourceColumn[],
  answers: Omit<Mapping, 'columns' | 'layout'>,
): string {
  const {language, indicatorName, unit, decimals, decimalSeparator, sheet, includeHidden, missing} = answers;
  const stated = {
    layout: layoutOf(columns),
    language,
    name: indicatorName,
    unit,
    decimals,
    decimal: decimalSeparator === null ? null : decimalSeparator === ',' ? 'comma' : 'point',
    sheet,
    ...(includeHidden && {'include-hidden': true}),
    ...(missing.length && {
      missing: Object.fromEntries(missing.map(({column, codes}) => [column ?? '*', codes])),
    }),
    columns: rolesByHeader(columns),
  };
  return stringify(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)));
}

/**
 * Roles by header, with `{year}` in place of a year that the header itself shows: the table of the next year has other
 * years. Leaves out unknown columns and those without content, which may have some the next time.
 */
function rolesByHeader(columns: readonly SourceColumn[]): Readonly<Record<string, string>> {
  const entries = columns
    .filter(({role, reason}) => role !== 'unknown' && reason !== 'no-content')
    .map((column) => {
      const isShown = parseHeader(column.header).period === column.period;
      const header = isShown ? headerPattern(column.header) : column.header;
      return [header, roleText({...column, period: isShown ? null : column.period})] as const;
    });
  return Object.fromEntries(entries);
}

function roleText({role, argument, period, periodForm}: SourceColumn): string {
  const isForm = role === 'period' && (periodForm === 'years' || periodForm === 'months');
  const shown = role === 'place' ? null : isForm ? periodForm : argument;
  return role === 'unknown' ? '' : formatRole({role, argument: shown, period});
}
