import {foldText} from '../../../text/search.ts';
import type {ImportLog} from '../../base/import-log.ts';
import {parseMultiplier} from '../../base/parse-multiplier.ts';
import {cellProblem, cellsOf} from './data-row.ts';
import type {DataRow} from './data-row.ts';

/** The power of ten in the multiplier column of a row; 0 without one. A text that is not understood stops the report. */
export function readMultiplier(row: DataRow, log: ImportLog): number {
  const [column, cell] = cellsOf(row, 'multiplier').find(([, {text}]) => text.trim()) ?? [];
  if (!column || !cell) return 0;
  const power = parseMultiplier(cell.text, /unit[_ ]?mult/.test(foldText(column.header)));
  if (power === null)
    log.add({...cellProblem('unknown-multiplier', row, column, cell.text), stopsReport: true});
  return power ?? 0;
}
