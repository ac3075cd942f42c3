import {expect} from 'chai';
import fc from 'fast-check';
import type {SheetRow} from '../../../src/formats/base/cell.ts';
import {mappedRowKinds, type MappedRowKind} from '../../../src/formats/base/row-kind.ts';
import {findNamedRows, nameRows} from '../../../src/formats/table/row-names.ts';

const rowsOf = (texts: readonly (readonly string[])[]): readonly SheetRow[] =>
  texts.map((cells, index) => ({line: index + 1, cells: cells.map((text) => ({text, value: null}))}));

const texts = [
  ['Zona', 'Indicador', '2021'],
  ['Sur', 'Riego', '9'],
  ['Sur', 'Pozos', '7'],
  ['Todo el país', 'Riego', '22'],
  ['Corte al 3 de marzo de 2021', ''],
];

describe('nameRows', () => {
  it('names a row by its words, by its figures too where another row has the same words, and with {year}', () => {
    const kinds = new Map<number, MappedRowKind>([
      [3, 'ignore'],
      [4, 'total'],
      [5, 'note'],
      [6, 'record'],
      [7, 'ignore'],
    ]);
    const rows = rowsOf([...texts, ['03.1', 'Total de pozos', 'n', '8'], ['Sur', 'Riego', '5']]);
    expect([...nameRows(rows, kinds)]).to.deep.equal([
      ['Sur | Pozos', 'ignore'],
      ['Todo el país | Riego', 'total'],
      ['Corte al 3 de marzo de {year}', 'note'],
      ['03.1 | Total de pozos | n', 'record'],
      ['Sur | Riego | 5', 'ignore'],
    ]);
  });

  it('does not name a row that is equal to one of another kind', () => {
    const rows = rowsOf([...texts, texts[3] ?? []]);
    expect(nameRows(rows, new Map([[4, 'total']])).size).to.equal(0);
  });

  it('gives names by which findNamedRows() finds these rows and no others', () => {
    const cell = fc.constantFrom('Sur', 'sur', 'Riego', '', 'a | b', '2021', '2022', '9');
    const row = fc.tuple(
      fc.array(cell, {minLength: 1, maxLength: 4}),
      fc.constantFrom(...mappedRowKinds, null),
    );
    fc.assert(
      fc.property(fc.array(row, {maxLength: 8}), (stated) => {
        const rows = rowsOf(stated.map(([cells]) => cells));
        const kinds = new Map<number, MappedRowKind>();
        stated.forEach(([, kind], index) => kind && kinds.set(index + 1, kind));
        const names = nameRows(rows, kinds);
        const named = findNamedRows(rows, names);
        expect(named.absent).to.deep.equal([]);
        expect(named.unclear).to.deep.equal([]);
        for (const [line, kind] of named.kinds) expect(kinds.get(line)).to.equal(kind);
        expect(nameRows(rows, named.kinds)).to.deep.equal(names);
      }),
      {numRuns: 2000},
    );
  });
});

describe('findNamedRows', () => {
  it('finds the row of the next year, and returns the names that no row has', () => {
    const rows = rowsOf([['CORTE  al 3 de marzo de 2022'], ['Todo el pais', 'Riego', '30']]);
    const names = new Map<string, MappedRowKind>([
      ['Todo el país', 'total'],
      ['Corte al 3 de marzo de {year}', 'note'],
      ['Sur', 'ignore'],
    ]);
    expect(findNamedRows(rows, names)).to.deep.equal({
      kinds: new Map([
        [1, 'note'],
        [2, 'total'],
      ]),
      absent: ['Sur'],
      unclear: [],
    });
  });

  const named = (names: Readonly<Record<string, MappedRowKind>>, rows: readonly (readonly string[])[]) => {
    const {kinds, unclear} = findNamedRows(rowsOf(rows), new Map(Object.entries(names)));
    return {kinds: [...kinds], unclear: unclear.map(({line, label}) => `${line}: ${label}`)};
  };

  it('gives no kind to a row that has more words than a name of another row', () => {
    const rows = [
      ['Sur', '9'],
      ['Sur', 'Riego', '7'],
      ['Norte', '4'],
    ];
    expect(named({Sur: 'ignore'}, rows)).to.deep.equal({kinds: [[1, 'ignore']], unclear: ['2: Sur | Riego']});
    expect(named({'Sur': 'ignore', 'Sur | Riego': 'record'}, rows)).to.deep.equal({
      kinds: [
        [1, 'ignore'],
        [2, 'record'],
      ],
      unclear: [],
    });
  });

  it('gives no kind to rows that a short name fits with different words; equal words are one row of several tables', () => {
    const rows = [
      ['Sur', 'Riego', '7'],
      ['Sur', 'Pozos', '5'],
      ['sur', 'riego', '6'],
    ];
    expect(named({Sur: 'total'}, rows)).to.deep.equal({
      kinds: [],
      unclear: ['1: Sur | Riego', '2: Sur | Pozos', '3: sur | riego'],
    });
    expect(named({Sur: 'total'}, [rows[0] ?? [], rows[2] ?? []]).kinds).to.deep.equal([
      [1, 'total'],
      [2, 'total'],
    ]);
  });
});
