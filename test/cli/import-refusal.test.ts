import {expect} from 'chai';
import fc from 'fast-check';
import {randomTable, tableText} from '../support/random-table.ts';
import type {RandomTable} from '../support/random-table.ts';
import {runCli} from '../support/run-cli.ts';

type Rows = readonly (readonly string[])[];

const unknownHeader = fc.constantFrom(
  'Magnitud',
  'Xyz',
  'Factor',
  'Lote',
  'Base',
  'Categoría',
  'Presupuesto 2003',
  'Otros',
);
const unknownCell = fc.constantFrom('a', 'b', 'miles', '12', '7.5', 'x y');

/** A table and one damage to it: an unknown column, two figures of one period, an odd period or an odd figure. */
const damagedTable = fc.record({
  table: randomTable,
  kind: fc.constantFrom('column', 'identity', 'period', 'cell'),
  header: unknownHeader,
  texts: fc.array(unknownCell, {minLength: 2, maxLength: 4}),
  period: fc.constantFrom('pronto', '03/04/2011', '2011-II', '99'),
  cell: fc.constantFrom('pendiente', '5-6', '<1', '12x', '#REF!', '1.2.3'),
});

function addColumn({rows, headerHeight}: RandomTable, header: string, cells: readonly string[]): Rows {
  return rows.map((row, index) => [
    ...row,
    index === 0 ? header : index < headerHeight ? '' : (cells[index % cells.length] ?? ''),
  ]);
}

/** Repeats the last row with other figures. */
function repeatRow({rows}: RandomTable): Rows {
  const last = rows.at(-1) ?? [];
  return [...rows, last.map((text) => (/^\d+[.,]\d\d$/.test(text) ? `9${text}` : text))];
}

function replaceCell(rows: Rows, pattern: RegExp, text: string): Rows {
  const line = rows.findLastIndex((row) => row.some((cell) => pattern.test(cell)));
  return rows.map((row, index) => {
    const column = row.findIndex((cell) => pattern.test(cell));
    return index === line ? row.map((cell, position) => (position === column ? text : cell)) : row;
  });
}

describe('avance import (a table with one damage)', () => {
  it('never ends with exit code 0, and never writes a report without an error', async () => {
    await fc.assert(
      fc.asyncProperty(damagedTable, async ({table, kind, header, texts, period, cell}) => {
        const isLong = ['long', 'by-indicator', 'by-place'].includes(table.layout);
        const damaged = {
          // Beside indicators in columns, another column of numbers is an indicator, too.
          column: () => addColumn(table, header, table.layout === 'by-indicator' ? ['a', 'b'] : texts),
          identity: () => repeatRow(table),
          period: () =>
            isLong ? replaceCell(table.rows, /\d{4}(?![.,\d])|^feb-/, period) : repeatRow(table),
          cell: () => replaceCell(table.rows, /^\d+[.,]\d\d$/, cell),
        }[kind]();
        const file = tableText({rows: damaged, delimiter: table.delimiter});
        const {status, stdout, stderr} = await runCli(
          'import a.csv --language es',
          new Map([['a.csv', file]]),
        );
        expect(status, file).to.not.equal(0);
        expect(stderr, file).to.match(/^ {2}error /m);
        // A report is written only when all figures are in it: an unknown column that divides them.
        if (stdout) expect(stderr, file).to.include('disaggregation');
      }),
      {numRuns: 2000},
    );
  });
});
