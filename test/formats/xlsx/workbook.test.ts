import {utils, write} from '@e965/xlsx';
import type {CellObject, WorkSheet} from '@e965/xlsx';
import {expect} from 'chai';
import {isWorkbook, sheetRows} from '../../../src/formats/xlsx/workbook.ts';
import {defaultImportOptions} from '../../../src/formats/base/import-options.ts';
import {importTable} from '../../../src/formats/import-table.ts';
import {ImportLog} from '../../../src/formats/base/import-log.ts';

type Cells = Readonly<Record<string, CellObject>>;

const text = (v: string): CellObject => ({t: 's', v});
const number = (v: number, z = 'General'): CellObject => ({t: 'n', v, z});

/** A workbook with one sheet per given set of cells. */
function book(sheets: Readonly<Record<string, Cells>>, merges: readonly string[] = []): Uint8Array {
  const made = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet: WorkSheet = {
      '!ref': 'A1:H9',
      '!merges': merges.map((one) => utils.decode_range(one)),
      ...cells,
    };
    utils.book_append_sheet(made, sheet, name);
  }
  return new Uint8Array(write(made, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}

const head: Cells = {
  A1: text('Servicio'),
  B1: text('Indicador'),
  C1: number(2021),
  D1: text('Resultado 2022'),
};

function imported(cells: Cells, merges: readonly string[] = []) {
  const log = new ImportLog();
  const got = importTable(
    sheetRows(book({Hoja1: {...head, ...cells}}, merges), null, log),
    defaultImportOptions,
    log,
  );
  return {...got, told: got.problems.map(({code, row, found}) => [code, row, found])};
}

const name = (row: number): Cells => ({
  [`A${row}`]: text(`01.0${row} Servicio`),
  [`B${row}`]: text(`Porcentaje de ${row}`),
});

describe('sheetRows', () => {
  it('sheetRows() has numbers exactly, and the digits that they show', () => {
    const got = imported({...name(2), C2: number(100, '0.0'), D2: number(10.833333333333334, '0.0')});
    const one = got.report?.indicators[0];
    expect(one?.decimals).to.equal(1);
    expect(one?.observations.map(({period, value, raw}) => [period, value, raw])).to.deep.equal([
      ['2021', 100, '100.0'],
      ['2022', 10.8333333333333, '10.8'],
    ]);
    expect(got.told.map(([code]) => code)).to.not.include('raw-differs');
  });

  it('sheetRows() reads 0.147 that is shown as 14.7 % as 14.7', () => {
    const one = imported({...name(2), C2: number(0.147, '0.0%'), D2: number(0.07, '0%')}).report
      ?.indicators[0];
    expect(one?.observations.map(({value}) => value)).to.deep.equal([14.7, 7]);
    expect(one?.unit.kind).to.equal('percent');
  });

  it('sheetRows() takes the noise of binary sums off', () => {
    const one = imported({...name(2), C2: number(0.1 + 0.2), D2: number(14.7)}).report?.indicators[0];
    expect(one?.observations[0]?.value).to.equal(0.3);
  });

  it('sheetRows() mixes numbers and texts with decimal commas without confusing them', () => {
    const one = imported({...name(2), C2: number(14.7), D2: text('10,8')}).report?.indicators[0];
    expect(one?.observations.map(({value}) => value)).to.deep.equal([14.7, 10.8]);
  });

  it('sheetRows() reads errors and dates as text without a figure', () => {
    const got = imported({...name(2), C2: {t: 'e', v: 7, w: '#DIV/0!'}, D2: number(44562, 'yyyy-mm-dd')});
    expect(got.report?.indicators[0]?.observations.map(({value}) => value)).to.deep.equal([null, null]);
    expect(got.told.map(([code, row]) => [code, row])).to.deep.include.members([
      ['spreadsheet-error', 2],
      ['unreadable-figure', 2],
    ]);
  });

  it('sheetRows() of merged cells: the group counts for each row', () => {
    const cells = {...name(2), C2: number(1.5), B3: text('Porcentaje de tres'), C3: number(2.5)};
    const got = imported(cells, ['A2:A3']);
    expect(got.report?.indicators.map(({groupId}) => groupId)).to.deep.equal(['se-01-02', 'se-01-02']);
    expect(got.told).to.deep.include(['filled-down', 3, '01.02 Servicio']);
  });

  it('sheetRows() of a heading over the whole width is a heading', () => {
    const cells = {
      A2: text('3.1 Mejorar algo'),
      A3: text('03.01.01 Servicio'),
      B3: text('Porcentaje de a'),
      C3: number(1.5),
    };
    const groups = imported(cells, ['A2:D2']).report?.groups;
    expect(groups?.map(({id, parentId}) => [id, parentId])).to.deep.equal([
      ['li-03-01', null],
      ['se-03-01-01', 'li-03-01'],
    ]);
  });

  it('sheetRows() warns of a code that is a number, because 3.10 would be 3.1', () => {
    const cells = {A1: text('Lineamiento'), A2: number(3.1), B2: text('Porcentaje de a'), C2: number(1.5)};
    expect(imported(cells).told).to.deep.include(['code-as-number', 2, '3.1']);
  });

  it('sheetRows() reads the first sheet and reports the others; a named sheet is read alone', () => {
    const bytes = book({Uno: {A1: text('a')}, Dos: {A1: text('b')}});
    const log = new ImportLog();
    expect(sheetRows(bytes, null, log)[0]?.cells[0]?.text).to.equal('a');
    expect(log.problems.map(({code, found}) => [code, found])).to.deep.equal([['other-sheet', 'Dos']]);
    expect(sheetRows(bytes, 'Dos', new ImportLog())[0]?.cells[0]?.text).to.equal('b');
    expect(() => sheetRows(bytes, 'Tres', new ImportLog())).to.throw('no-sheet');
  });

  it('sheetRows() numbers rows as the sheet does', () => {
    const bytes = book({Uno: {A3: text('a'), A5: text('b')}});
    const rows = sheetRows(bytes, null, new ImportLog()).filter(({cells}) => cells[0]?.text);
    expect(rows.map(({line}) => line)).to.deep.equal([3, 5]);
  });
});

describe('isWorkbook', () => {
  it('isWorkbook() recognizes ZIP files and old Excel by their first bytes', () => {
    expect(isWorkbook(book({Uno: head}))).to.equal(true);
    expect(isWorkbook(new TextEncoder().encode('PKA,b'))).to.equal(false);
    expect(isWorkbook(new TextEncoder().encode('Código,b'))).to.equal(false);
  });
});
