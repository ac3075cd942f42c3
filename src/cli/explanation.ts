import type {SourceColumn} from '../formats/table/source-column.ts';
import {formatRole} from '../formats/table/column-role.ts';
import type {CliTranslate} from './messages/translate.ts';

/** What each column was taken for and why, one line per column: the text of `import --explain`. */
export function explainColumns(columns: readonly SourceColumn[], translate: CliTranslate): string {
  const width = Math.max(0, ...columns.map(({header}) => header.length));
  const lines = columns.map(({header, role, argument, period, reason}) => {
    const roleText = role === 'unknown' ? '?' : formatRole({role, argument, period});
    return `  ${header.padEnd(width)}  ${roleText}  (${translate(`reason.${reason}`)})`;
  });
  return `${lines.join('\n')}\n`;
}
