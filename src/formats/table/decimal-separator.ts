import {figure} from './parse-cell.ts';
import type {Cell} from '../base/cell.ts';
import type {DecimalMark} from '../base/parse-number.ts';
import {text} from './data-row.ts';
import type {RecordRow} from './data-row.ts';
import type {Placed} from './row-kind.ts';

const figureRoles: readonly string[] = ['figure', 'value', 'target', 'baseline'];

/** The decimal mark of a whole file. Where two figures prove different marks, both are named: such a file is refused. */
export type FileMark = {readonly mark: DecimalMark | null} | {readonly mixed: readonly [Proof, Proof]};

interface Proof {
  readonly line: number;
  readonly header: string;
  readonly text: string;
}

export function decimalMark(all: readonly Placed[]): FileMark {
  const proofs = new Map<DecimalMark, Proof>();
  for (const one of all) {
    if (one.as !== 'record') continue;
    one.columns.forEach(({role, header}, index) => {
      const cell = one.row.cells[index];
      if (!cell || !figureRoles.includes(role)) return;
      const got = figure(cell, null);
      const proves = typeof got === 'string' ? statedProof(one, cell) : got.proves;
      if (proves && !proofs.has(proves)) proofs.set(proves, {line: one.row.line, header, text: cell.text});
    });
  }
  const [point, comma] = [proofs.get('.'), proofs.get(',')];
  if (point && comma) return {mixed: [point, comma]};
  return {mark: point ? '.' : comma ? ',' : null};
}

/** Where a row says that its figures have three decimals, `12.345` is no thousand. */
function statedProof(record: RecordRow, cell: Cell): DecimalMark | null {
  if (text(record, 'decimals') !== '3') return null;
  const found = /^[-−]?\d{1,3}([.,])\d{3}(?!\S)/.exec(cell.text.trim())?.[1];
  return found === '.' || found === ',' ? found : null;
}
