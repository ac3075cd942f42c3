import {figure} from './figure.ts';
import type {DecimalMark} from './numeral.ts';
import type {Placed} from './table.ts';

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
      const proves = typeof got === 'string' ? null : got.proves;
      if (proves && !proofs.has(proves)) proofs.set(proves, {line: one.row.line, header, text: cell.text});
    });
  }
  const [point, comma] = [proofs.get('.'), proofs.get(',')];
  if (point && comma) return {mixed: [point, comma]};
  return {mark: point ? '.' : comma ? ',' : null};
}
