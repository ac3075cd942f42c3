import {stringify} from 'yaml';
import type {ImportOptions} from '../formats/base/import-options.ts';
import {getEntries, getList, getText} from '../formats/cube/json-path.ts';
import {formatRole, parseRole, type RoleText} from '../formats/table/column-role.ts';
import type {SourceColumn} from '../formats/table/source-column.ts';
import {decimalSeparatorOf} from './args/command-table.ts';
import {CliError} from './cli-error.ts';
import {parseYaml} from './parse-yaml.ts';

/** The answers about a table that a mapping file has; absent ones are null or empty. */
export type Mapping = Pick<
  ImportOptions,
  'columns' | 'missing' | 'unit' | 'decimals' | 'indicatorName' | 'language' | 'decimalSeparator'
>;

/** Parses a mapping file (YAML). Throws a `CliError` for a text that is not YAML, and for an unknown role. */
export function parseMapping(text: string, file: string): Mapping {
  const document = parseYaml(text, file);
  const columns = getEntries(document, 'columns').map(([header, value]): readonly [string, RoleText] => {
    const role = typeof value === 'string' ? parseRole(value) : null;
    if (!role) throw new CliError('error.bad-mapping', {file, detail: `${header}: ${String(value)}`});
    return [header, role];
  });
  const codes = getList(document, 'missing').map(String);
  const decimals = Number(getText(document, 'decimals') ?? NaN);
  const decimal = getText(document, 'decimal');
  return {
    columns: new Map(columns),
    missing: codes.length ? [{column: null, codes}] : [],
    unit: getText(document, 'unit'),
    decimals: Number.isInteger(decimals) && decimals >= 0 && decimals <= 8 ? decimals : null,
    indicatorName: getText(document, 'name'),
    language: getText(document, 'language'),
    decimalSeparator: decimal === null ? null : decimalSeparatorOf(decimal),
  };
}

/** The mapping file of the columns as they were read; `parseMapping` reads it back. Unknown columns are left out. */
export function formatMapping(columns: readonly SourceColumn[], language: string | null): string {
  const roles = columns.flatMap(({header, role, argument, period}) =>
    role === 'unknown'
      ? []
      : [[header, formatRole({role, argument: role === 'place' ? null : argument, period})]],
  );
  return stringify({...(language !== null && {language}), columns: Object.fromEntries(roles)});
}
