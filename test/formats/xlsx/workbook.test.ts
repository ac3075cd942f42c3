import {CFB, utils, write} from '@e965/xlsx';
import type {CellObject, WorkSheet} from '@e965/xlsx';
import {expect} from 'chai';
import {isMarkup, isWorkbook, sheetRows} from '../../../src/formats/xlsx/workbook.ts';
import {defaultImportOptions} from '../../../src/formats/base/import-options.ts';
import {importTable} from '../../../src/formats/import-table.ts';
import {ImportLog} from '../../../src/formats/base/import-log.ts';

type Cells = Readonly<Record<string, CellObject>>;

const text = (v: string): CellObject => ({t: 's', v});
const number = (v: number, z = 'General'): CellObject => ({t: 'n', v, z});

/** Returns the bytes of a workbook with one sheet per set of cells. */
function workbookBytes(sheets: Readonly<Record<string, Cells>>, merges: readonly string[] = []): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet: WorkSheet = {
      '!ref': 'A1:H9',
      '!merges': merges.map((range) => utils.decode_range(range)),
      ...cells,
    };
    utils.book_append_sheet(workbook, sheet, name);
  }
  return new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}

/** The container of an Excel 97 workbook. The library has no types for it. */
const containers = CFB as {
  read(bytes: Uint8Array, options: object): unknown;
  find(container: unknown, path: string): {content: Uint8Array; size: number};
  write(container: unknown, options: object): Uint8Array;
};

/** An Excel 97 workbook of three rows, of which the one with that number is hidden. The library writes no row records. */
function withHiddenRow(number: number): Uint8Array {
  const workbook = utils.book_new();
  const cells = [
    ['Indicador', 2021],
    ['a', 2],
    ['b', 3],
  ];
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(cells), 'Uno');
  const bytes = new Uint8Array(write(workbook, {type: 'array', bookType: 'biff8'}) as ArrayBuffer);
  const container = containers.read(bytes, {type: 'array'});
  const stream = containers.find(container, 'Workbook');
  const content = Uint8Array.from(stream.content);
  const [, sheetStart = 0] = recordEnds(content, 0x0809);
  const row = [0x08, 0x02, 16, 0, number - 1, 0, 0, 0, 2, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 1, 15, 0];
  stream.content = Uint8Array.from([
    ...content.subarray(0, sheetStart),
    ...row,
    ...content.subarray(sheetStart),
  ]);
  stream.size = stream.content.length;
  return Uint8Array.from(containers.write(container, {type: 'array'}));
}

/** Where the records of a type end: each has two bytes for its type and two for the length of what follows. */
function recordEnds(content: Uint8Array, type: number): readonly number[] {
  const view = new DataView(content.buffer);
  const ends: number[] = [];
  for (let start = 0, end; start + 4 <= content.length; start = end) {
    end = start + 4 + view.getUint16(start + 2, true);
    if (view.getUint16(start, true) === type) ends.push(end);
  }
  return ends;
}

const head: Cells = {
  A1: text('Servicio'),
  B1: text('Indicador'),
  C1: number(2021),
  D1: text('Resultado 2022'),
};

function importCells(cells: Cells, merges: readonly string[] = []) {
  const log = new ImportLog();
  const result = importTable(
    sheetRows(workbookBytes({Hoja1: {...head, ...cells}}, merges), [], log),
    defaultImportOptions,
    log,
  );
  return {...result, problemRows: result.problems.map(({code, row, found}) => [code, row, found])};
}

const rowLabels = (row: number): Cells => ({
  [`A${row}`]: text(`01.0${row} Servicio`),
  [`B${row}`]: text(`Porcentaje de ${row}`),
});

describe('sheetRows', () => {
  it('sheetRows() returns exact numbers and their displayed digits', () => {
    const result = importCells({
      ...rowLabels(2),
      C2: number(100, '0.0'),
      D2: number(10.833333333333334, '0.0'),
    });
    const indicator = result.report?.indicators[0];
    expect(indicator?.decimals).to.equal(1);
    expect(indicator?.observations.map(({period, value, raw}) => [period, value, raw])).to.deep.equal([
      ['2021', 100, '100.0'],
      ['2022', 10.8333333333333, '10.8'],
    ]);
    expect(result.problemRows.map(([code]) => code)).to.not.include('raw-differs');
  });

  it('sheetRows() returns 14.7 for 0.147 displayed as 14.7 %', () => {
    const indicator = importCells({...rowLabels(2), C2: number(0.147, '0.0%'), D2: number(0.07, '0%')}).report
      ?.indicators[0];
    expect(indicator?.observations.map(({value}) => value)).to.deep.equal([14.7, 7]);
    expect(indicator?.unit.kind).to.equal('percent');
  });

  it('sheetRows() removes binary rounding errors', () => {
    const indicator = importCells({...rowLabels(2), C2: number(0.1 + 0.2), D2: number(14.7)}).report
      ?.indicators[0];
    expect(indicator?.observations[0]?.value).to.equal(0.3);
  });

  it('sheetRows() reads numbers beside texts with decimal commas', () => {
    const indicator = importCells({...rowLabels(2), C2: number(14.7), D2: text('10,8')}).report
      ?.indicators[0];
    expect(indicator?.observations.map(({value}) => value)).to.deep.equal([14.7, 10.8]);
  });

  it('sheetRows() returns no numbers for errors and dates', () => {
    const result = importCells({
      ...rowLabels(2),
      C2: {t: 'e', v: 7, w: '#DIV/0!'},
      D2: number(44562, 'yyyy-mm-dd'),
    });
    expect(result.report?.indicators[0]?.observations.map(({value}) => value)).to.deep.equal([null, null]);
    expect(result.problemRows.map(([code, row]) => [code, row])).to.deep.include.members([
      ['spreadsheet-error', 2],
      ['unreadable-figure', 2],
    ]);
  });

  it('sheetRows(merged cells) applies the group to each row', () => {
    const cells = {...rowLabels(2), C2: number(1.5), B3: text('Porcentaje de tres'), C3: number(2.5)};
    const result = importCells(cells, ['A2:A3']);
    expect(result.report?.indicators.map(({groupId}) => groupId)).to.deep.equal(['se-01-02', 'se-01-02']);
    expect(result.problemRows).to.deep.include(['filled-down', 3, '01.02 Servicio']);
  });

  it('sheetRows(a row merged over all columns) returns a heading', () => {
    const cells = {
      A2: text('3.1 Mejorar algo'),
      A3: text('03.01.01 Servicio'),
      B3: text('Porcentaje de a'),
      C3: number(1.5),
    };
    const groups = importCells(cells, ['A2:D2']).report?.groups;
    expect(groups?.map(({id, parentId}) => [id, parentId])).to.deep.equal([
      ['li-03-01', null],
      ['se-03-01-01', 'li-03-01'],
    ]);
  });

  it('sheetRows() reports a code that is a number, because 3.10 would be 3.1', () => {
    const cells = {A1: text('Lineamiento'), A2: number(3.1), B2: text('Porcentaje de a'), C2: number(1.5)};
    expect(importCells(cells).problemRows).to.deep.include(['code-as-number', 2, '3.1']);
  });

  it('sheetRows() reads the first sheet and reports the others, or reads only the named sheet', () => {
    const bytes = workbookBytes({Uno: {A1: text('a')}, Dos: {A1: text('b')}});
    const log = new ImportLog();
    expect(sheetRows(bytes, [], log)[0]?.cells[0]?.text).to.equal('a');
    expect(log.problems.map(({code, found}) => [code, found])).to.deep.equal([['other-sheet', 'Dos']]);
    expect(sheetRows(bytes, ['Dos'], new ImportLog())[0]?.cells[0]?.text).to.equal('b');
    expect(() => sheetRows(bytes, ['Tres'], new ImportLog())).to.throw('no-sheet');
  });

  it('sheetRows() joins the sheets with one header, each as a group, and skips a cover', () => {
    const table = (name: string): Cells => ({
      A1: text('Indicador'),
      B1: number(2020),
      A2: text(name),
      B2: number(1),
    });
    const bytes = workbookBytes({'Carátula': {A1: text('a')}, 'OE 1': table('x'), 'OE 2': table('y')});
    const {report} = importTable(sheetRows(bytes, [], new ImportLog()), defaultImportOptions);
    expect(report?.groups.map(({kind, title}) => [kind, title.get('es')])).to.deep.equal([
      ['objective', 'OE 1'],
      ['objective', 'OE 2'],
    ]);
    expect(report?.indicators.map(({groupId}) => groupId)).to.deep.equal(report?.groups.map(({id}) => id));
  });

  it('sheetRows() leaves out hidden rows, columns and sheets and reports them, unless they are included', () => {
    const workbook = utils.book_new();
    const sheet: WorkSheet = {
      ...{
        A1: text('Indicador'),
        B1: number(2020),
        C1: number(2021),
        A2: text('x'),
        B2: number(1),
        C2: number(2),
      },
      ...{'A3': text('secreto'), 'B3': number(3), 'C3': number(4), '!ref': 'A1:C3'},
      '!rows': [{}, {}, {hidden: true}],
      '!cols': [{}, {hidden: true}, {}],
    };
    utils.book_append_sheet(workbook, sheet, 'Uno');
    utils.book_append_sheet(workbook, {'A1': text('interno'), '!ref': 'A1'}, 'Notas');
    workbook.Workbook = {Sheets: [{}, {Hidden: 1}]};
    const bytes = new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
    const log = new ImportLog();
    const texts = sheetRows(bytes, [], log).map(({cells}) => cells.map((cell) => cell.text));
    expect(texts).to.deep.equal([
      ['Indicador', '2021'],
      ['x', '2'],
    ]);
    expect(log.problems.map(({code, row, found}) => [code, row, found])).to.deep.equal([
      ['hidden-cells', null, 'Notas'],
      ['hidden-cells', null, 'B: 2020 | 1 | 3'],
      ['hidden-cells', 3, 'secreto | 4'],
    ]);
    expect(
      sheetRows(bytes, ['Uno'], new ImportLog(), {includesHidden: true}).map(({cells}) => cells.length),
    ).to.deep.equal([3, 3, 3]);
  });

  it('sheetRows() leaves out and reports a hidden row of an Excel 97 workbook', () => {
    const log = new ImportLog();
    const texts = sheetRows(withHiddenRow(2), [], log).map(({cells}) => cells.map((cell) => cell.text));
    expect(texts).to.deep.equal([
      ['Indicador', '2021'],
      ['b', '3'],
    ]);
    expect(log.problems.map(({code, row, found}) => [code, row, found])).to.deep.equal([
      ['hidden-cells', 2, 'a | 2'],
    ]);
  });

  it('sheetRows() returns a date with the parts that its format shows', () => {
    const cells = {A1: number(44197, 'yyyy'), B1: number(44228, 'mmm-yy'), C1: number(44242, 'dd/mm/yyyy')};
    const [row] = sheetRows(workbookBytes({Uno: cells}), [], new ImportLog());
    expect(row?.cells.slice(0, 3).map((cell) => cell.text)).to.deep.equal(['2021', '2021-02', '2021-02-15']);
  });

  it('sheetRows() returns the row numbers of the sheet', () => {
    const bytes = workbookBytes({Uno: {A3: text('a'), A5: text('b')}});
    const rows = sheetRows(bytes, [], new ImportLog()).filter(({cells}) => cells[0]?.text);
    expect(rows.map(({line}) => line)).to.deep.equal([3, 5]);
  });
});

describe('sheetRows(a page)', () => {
  it('sheetRows() returns the texts of an HTML table, with decimal commas', () => {
    const page = '<table><tr><th>Indicador</th><th>2020</th></tr><tr><td>A</td><td>12,5</td></tr></table>';
    expect(isMarkup(page)).to.equal(true);
    expect(
      sheetRows(page, [], new ImportLog()).map(({cells}) => cells.map((cell) => cell.text)),
    ).to.deep.equal([
      ['Indicador', '2020'],
      ['A', '12,5'],
    ]);
    for (const other of ['<1,2', 'a<table>', 'Indicador;2020'])
      expect(isMarkup(other), other).to.equal(false);
  });
});

describe('isWorkbook', () => {
  it('isWorkbook() recognizes workbooks by their first bytes', () => {
    expect(isWorkbook(workbookBytes({Uno: head}))).to.equal(true);
    expect(isWorkbook(new TextEncoder().encode('PKA,b'))).to.equal(false);
    expect(isWorkbook(new TextEncoder().encode('Código,b'))).to.equal(false);
  });
});
