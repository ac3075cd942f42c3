import {memoizeByObject} from '../../../model/memoize.ts';
import type {SheetCell} from '../../base/cell.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';
import {relatedRoles} from '../column-role.ts';
import type {SourceColumn} from '../source-column.ts';
import {firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {parseCell} from './parse-cell.ts';
import type {ClassifiedRow} from '../detect/classify-rows.ts';

const figureRoles: readonly string[] = [
  'value',
  'target',
  'baseline',
  ...relatedRoles,
  'revised-was',
  'revised-is',
];

/** The decimal separator of a whole file, null when no figure proves one; or the two figures that disagree. */
type SeparatorResult =
  {readonly separator: DecimalSeparator | null} | {readonly conflicting: readonly [Evidence, Evidence]};

/** A cell that proves a decimal separator. */
interface Evidence {
  readonly line: number;
  readonly header: string;
  readonly text: string;
}

/** Finds the decimal separator that the figures of a file prove. */
export function detectDecimalSeparator(rows: readonly ClassifiedRow[]): SeparatorResult {
  const evidence = new Map<DecimalSeparator, Evidence>();
  for (const row of rows) if (row.kind === 'record') collectEvidence(row, evidence);
  const [point, comma] = [evidence.get('.'), evidence.get(',')];
  if (point && comma) return {conflicting: [point, comma]};
  return {separator: point ? '.' : comma ? ',' : null};
}

const figureColumns = memoizeByObject((columns: readonly SourceColumn[]) =>
  columns.flatMap(({role, header}, index) => (figureRoles.includes(role) ? [{header, index}] : [])),
);

/** Keeps the first cell for each separator. */
function collectEvidence(dataRow: DataRow, evidence: Map<DecimalSeparator, Evidence>): void {
  const {row, columns} = dataRow;
  for (const {header, index} of figureColumns(columns)) {
    const cell = row.cells[index];
    if (!cell) continue;
    const parsed = parseCell(cell, null);
    const separator = typeof parsed === 'string' ? separatorFromDecimals(dataRow, cell) : parsed.proves;
    if (separator && !evidence.has(separator))
      evidence.set(separator, {line: row.line, header, text: cell.text});
  }
}

/** `12.345` is not a thousand in a row whose "decimals" column has 3. */
function separatorFromDecimals(row: DataRow, {text}: SheetCell): DecimalSeparator | null {
  if (firstText(row, 'decimals') !== '3') return null;
  const separator = /^[-−]?\d{1,3}([.,])\d{3}(?!\S)/.exec(text.trim())?.[1];
  return separator === '.' || separator === ',' ? separator : null;
}
