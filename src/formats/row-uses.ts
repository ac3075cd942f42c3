import {parseHeading} from './table/read/heading.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import type {ClassifiedRow} from './table/detect/classify-rows.ts';
import {rowPreview} from './base/cell.ts';
import type {RowUse} from './base/row-kind.ts';
import {ownOptions} from '../model/own.ts';

/** Rows of a file that follow each other and are used as the same. */
export interface RowUseRange {
  /** Lines of the first and the last row. */
  readonly from: number;
  readonly to: number;
  readonly as: RowUse;
  /** The filled cells of the first row, at most 60 characters. */
  readonly text: string;
}

const maxPreviewLength = 60;

/** What a row is used as. `isTotal`: its label is that of a total. */
export function rowUse(classified: ClassifiedRow, isTotal: boolean): RowUse {
  if (isTotal) return 'total';
  if (classified.kind !== 'text') return classified.kind;
  const {stated} = ownOptions(classified);
  if (stated) return stated;
  const {as} = parseHeading(classified.text);
  if (as === 'group' || as === 'section') return 'group';
  return as === 'note' || as === 'source' ? 'note' : 'text';
}

/** What all rows are used as, which are not blank. */
export function rowUseRanges(
  rows: readonly ClassifiedRow[],
  problems: readonly ImportProblem[],
): readonly RowUseRange[] {
  const totalLines = new Set(problems.flatMap(({code, row}) => (code === 'totals-row' ? [row] : [])));
  const ranges: RowUseRange[] = [];
  for (const classified of rows) {
    const {row} = classified;
    const as = rowUse(classified, totalLines.has(row.line));
    const last = ranges.at(-1);
    if (last?.as === as) ranges[ranges.length - 1] = {...last, to: row.line};
    else ranges.push({from: row.line, to: row.line, as, text: rowPreview(row).slice(0, maxPreviewLength)});
  }
  return ranges;
}
