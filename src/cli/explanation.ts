import type {SourceColumn} from '../formats/table/source-column.ts';
import {formatRole} from '../formats/table/column-role.ts';
import type {CliTranslate} from './messages/translate.ts';
import {visibleValue} from './terminal.ts';

/** What each column was taken for and why, one line per column: the text of `import --explain`. */
export function explainColumns(columns: readonly SourceColumn[], translate: CliTranslate): string {
  const headers = columns.map(({header}) => visibleValue(header));
  const width = headers.reduce((longest, {length}) => Math.max(longest, length), 0);
  const lines = columns.map(({role, argument, period, reason}, index) => {
    const roleText = role === 'unknown' ? '?' : formatRole({role, argument, period});
    return `  ${(headers[index] ?? '').padEnd(width)}  ${visibleValue(roleText)}  (${translate(`reason.${reason}`)})`;
  });
  return `${lines.join('\n')}\n`;
}
