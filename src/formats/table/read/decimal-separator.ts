import {parseCell} from './parse-cell.ts';
import type {SheetCell} from '../../base/cell.ts';
import type {DecimalSeparator} from '../../base/parse-number.ts';
import {firstText} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import type {ClassifiedRow} from './row-kind.ts';

const figureRoles: readonly string[] = ['figure', 'value', 'target', 'baseline'];

/** The decimal mark of a whole file. Where two figures prove different marks, both are named: such a file is refused. */
export type SeparatorResult =
  {readonly mark: DecimalSeparator | null} | {readonly conflicting: readonly [Evidence, Evidence]};

interface Evidence {
  readonly line: number;
  readonly header: string;
  readonly text: string;
}

export function detectDecimalSeparator(all: readonly ClassifiedRow[]): SeparatorResult {
  const proofs = new Map<DecimalSeparator, Evidence>();
  for (const one of all) {
    if (one.kind !== 'record') continue;
    one.columns.forEach(({role, header}, index) => {
      const cell = one.row.cells[index];
      if (!cell || !figureRoles.includes(role)) return;
      const got = parseCell(cell, null);
      const evidenceFor = typeof got === 'string' ? statedProof(one, cell) : got.proves;
      if (evidenceFor && !proofs.has(evidenceFor))
        proofs.set(evidenceFor, {line: one.row.line, header, text: cell.text});
    });
  }
  const [point, comma] = [proofs.get('.'), proofs.get(',')];
  if (point && comma) return {conflicting: [point, comma]};
  return {mark: point ? '.' : comma ? ',' : null};
}

/** Where a row says that its figures have three decimals, `12.345` is no thousand. */
function statedProof(record: DataRow, cell: SheetCell): DecimalSeparator | null {
  if (firstText(record, 'decimals') !== '3') return null;
  const found = /^[-−]?\d{1,3}([.,])\d{3}(?!\S)/.exec(cell.text.trim())?.[1];
  return found === '.' || found === ',' ? found : null;
}
