import type {MissingCodes} from '../../formats/base/import-options.ts';
import {columnRoles, parseRole, type RoleText} from '../../formats/table/column-role.ts';
import {badChoice} from './option.ts';

/** Splits `A=x, B=y` at the commas before the next name; a header may contain commas. */
function splitPairs(text: string): readonly string[] {
  return text.split(/,\s*(?=[^=]*=)/).filter((part) => part.trim());
}

/** Reads `--columns "País=place, Año=period"`. Throws a `CliError` for an unknown role. */
export function readColumns(text: string): ReadonlyMap<string, RoleText> {
  return new Map(splitPairs(text).map((pair) => readPair(pair)));
}

function readPair(pair: string): readonly [string, RoleText] {
  const index = pair.lastIndexOf('=');
  const role = index < 0 ? null : parseRole(pair.slice(index + 1));
  if (!role) throw badChoice('columns', pair.trim(), columnRoles.join(', '));
  return [pair.slice(0, index).trim(), role];
}

/** Reads `--missing "ND,:"`, for every column, or `--missing "Valor=99,999"`, for one. */
export function readMissing(text: string): readonly MissingCodes[] {
  return text.split(';').map((part) => {
    const [, column = null, codes = ''] = /^(?:([^=]+)=)?(.*)$/s.exec(part) ?? [];
    return {column: column?.trim() ?? null, codes: codes.split(',').map((code) => code.trim())};
  });
}

/** Reads `--decimals`, 0 to 8. */
export function readDecimals(text: string): number {
  if (/^[0-8]$/.test(text)) return Number(text);
  throw badChoice('decimals', text, '0–8');
}
