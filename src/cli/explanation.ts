import type {RowUseRange} from '../formats/row-uses.ts';
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

/** Ranges of rows that are listed without --all. */
const mostRanges = 20;

/** What the rows are used as, in the words of a mapping file, one line for rows that follow each other. */
export function explainRows(
  ranges: readonly RowUseRange[],
  translate: CliTranslate,
  listsAll: boolean,
): string {
  const listed = listsAll ? ranges : ranges.slice(0, mostRanges);
  const lines = listed.map(({from, to, as, text}) => {
    const row = translate('issues.row', {row: from === to ? from : `${from}–${to}`});
    return `  ${row}  ${as}  ${visibleValue(text)}\n`;
  });
  const others = ranges.length - listed.length;
  return `${lines.join('')}${others ? `  ${translate('explain.more-rows', {count: others})}\n` : ''}`;
}
