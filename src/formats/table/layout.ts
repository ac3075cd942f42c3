import {findPeriods} from '../base/parse-period.ts';
import {foldText} from '../../text/search.ts';
import type {SourceColumn} from './source-column.ts';

/** What the rows and columns of a table are: periods as rows (`long`), or the columns are periods, indicators or places. */
export const layouts = ['long', 'by-period', 'by-indicator', 'by-place'] as const;
export type Layout = (typeof layouts)[number];

/** The layout that the roles of the columns show; null without figures. */
export function layoutOf(columns: readonly SourceColumn[]): Layout | null {
  const values = columns.filter(({role}) => role === 'value');
  if (!values.length) return null;
  if (values.some(({period}) => period !== null)) return 'by-period';
  if (values.some(({argument}) => argument === 'indicator')) return 'by-indicator';
  return values.some(({argument}) => argument !== null) ? 'by-place' : 'long';
}

const yearPlaceholder = '{year}';

/**
 * The header with its years as `{year}`, so that a mapping fits the table of the next year: `Meta {year}`. The header
 * itself when it has no period.
 */
export function headerPattern(header: string): string {
  if (!findPeriods(header).periods.length) return header;
  return header.replace(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g, yearPlaceholder);
}

/** The keys by which a header is found among stated ones: its folded text, and its folded pattern. */
export function headerKeys(header: string): readonly string[] {
  return [foldText(header), foldText(headerPattern(header))];
}
