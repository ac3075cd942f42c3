import {formatRole} from '../../../formats/table/column-role.ts';
import {derive} from './derive.ts';
import type {EditorDocument} from './document.ts';

/**
 * The mapping file of a document, as `avance import --mapping` reads it: YAML whose texts are quoted as in JSON. It has the
 * role of each column, the missing codes and the unit; and the directions by code, for the editor.
 */
export function mappingText(document: EditorDocument): string {
  const {columns, report} = derive(document);
  const {missing, unit, decimalSeparator} = document.edits;
  const roles = columns.flatMap(({header, role, argument, period}) =>
    role === 'unknown'
      ? []
      : [[header, formatRole({role, argument: role === 'place' ? null : argument, period})] as const],
  );
  const codes = missing.flatMap((list) => list.codes);
  const directions = (report?.indicators ?? []).flatMap(({code, id, desiredDirection}) =>
    desiredDirection === null ? [] : [[code ?? id, desiredDirection] as const],
  );
  return [
    report ? `language: ${JSON.stringify(report.defaultLanguage)}` : '',
    entries('columns', roles),
    codes.length ? `missing: ${JSON.stringify(codes)}` : '',
    unit ? `unit: ${JSON.stringify(unit)}` : '',
    decimalSeparator ? `decimal: ${decimalSeparator === ',' ? 'comma' : 'point'}` : '',
    entries('directions', directions),
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

function entries(name: string, pairs: readonly (readonly [string, string])[]): string {
  if (!pairs.length) return '';
  const lines = pairs.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return [`${name}:`, ...lines].join('\n');
}
