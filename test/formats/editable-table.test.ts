import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {defaultImportOptions} from '../../src/formats/base/import-options.ts';
import {maxColumns} from '../../src/formats/base/limits.ts';
import type {StatedRowKind} from '../../src/formats/base/row-kind.ts';
import {importEditable, tableFromFile, tableFromText, setCell} from '../../src/formats/editable-table.ts';
import {rowsWithProblems} from '../../src/formats/problem-cells.ts';

const table = 'Código;Indicador;Unidad;2021;2022\n01;Porcentaje de a;%;1,5;2x\n02;Porcentaje de b;%;3,5;4,5';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = (result: ReturnType<typeof importEditable>) =>
  result.report?.indicators.map(({observations}) => observations.map(({value}) => value));

describe('a table with more columns than are read', () => {
  const wide = (columns: number): string =>
    ['Código', 'Indicador', ...Array.from({length: columns - 2}, (_, index) => String(index))].join(',') +
    '\n01,Uno,1';

  it('has only that problem, which states where and both numbers', () => {
    for (const text of [wide(maxColumns + 1), wide(100_000)])
      for (const table of [tableFromText(text), tableFromFile(bytes(text), 'a.csv', null)]) {
        expect(table.rows).to.deep.equal([]);
        const [columns] = text.split('\n', 1).map((row) => row.split(',').length);
        const found = `${columns} > ${maxColumns}`;
        expect(table.problems).to.deep.equal([
          {code: 'too-many-columns', severity: 'fatal', row: 1, column: null, found},
        ]);
        expect(importEditable(table, {}).report).to.equal(null);
      }
  });

  it('is read up to the limit', () => {
    expect(tableFromText(wide(maxColumns)).rows).to.have.length(2);
  });
});

describe('EditableTable', () => {
  it('setCell() returns a new table with the corrected cell', () => {
    const draft = tableFromText(table);
    expect(values(importEditable(draft, {}))).to.deep.equal([
      [1.5, null],
      [3.5, 4.5],
    ]);
    const corrected = setCell(draft, 2, 4, '2,5');
    expect(values(importEditable(corrected, {}))).to.deep.equal([
      [1.5, 2.5],
      [3.5, 4.5],
    ]);
    expect(
      importEditable(corrected, {}).problems.filter(({code}) => code === 'unreadable-figure'),
    ).to.deep.equal([]);
    expect(values(importEditable(draft, {})), 'the former draft is unchanged').to.deep.equal([
      [1.5, null],
      [3.5, 4.5],
    ]);
  });

  it('setCell() beyond the end of a row extends the row', () => {
    const draft = setCell(tableFromText('Código;Indicador;2021;2022\n01;Porcentaje de a;1,5'), 2, 3, '2,5');
    expect(values(importEditable(draft, {}))).to.deep.equal([[1.5, 2.5]]);
  });

  it('tableFromFile(a report) returns its table and reports the fields that a table cannot hold', () => {
    const draft = tableFromFile(bytes(JSON.stringify(pnmnna)), 'a.json', null);
    const result = importEditable(draft, {title: draft.title});
    expect(draft.title).to.equal(pnmnna.title.es);
    expect(result.report?.indicators.map(({code}) => code)).to.deep.equal(
      pnmnna.indicators.map(({code}) => code),
    );
    expect(result.problems.map(({code}) => code)).to.include('table-only');
  });

  it('tableFromFile(neither a report nor a workbook) returns a fatal problem', () => {
    const broken = {
      isWorkbook: () => true,
      sheetRows: () => {
        throw new Error('no');
      },
    };
    for (const draft of [
      tableFromFile(bytes('{}'), 'a.json', null),
      tableFromFile(bytes('PK'), 'a.xlsx', broken),
    ]) {
      const {report, problems} = importEditable(draft, {});
      expect(report).to.equal(null);
      expect(problems[0]).to.include({code: 'no-format', severity: 'fatal'});
    }
  });

  it('tableFromFile(Windows-1252) reports the assumed encoding', () => {
    const latin1 = Uint8Array.from(table, (letter) => letter.charCodeAt(0));
    const {report, problems} = importEditable(tableFromFile(latin1, 'a.csv', null), {});
    expect(report?.indicators).to.have.lengthOf(2);
    expect(problems[0]).to.include({code: 'encoding-taken', found: 'windows-1252'});
  });
});

describe('rowsWithProblems', () => {
  it('assigns each problem to its row and column', () => {
    const draft = tableFromText(`Informe\n\n${table}\nTotal;;;5;6`);
    const rows = rowsWithProblems(draft.rows, importEditable(draft, {}).problems, defaultImportOptions);
    expect(rows.map(({as}) => as)).to.deep.equal(['text', 'blank', 'header', 'record', 'record', 'total']);
    expect(rows.map(({spansAllColumns}) => spansAllColumns)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    const [problem] = rows[3]?.problems ?? [];
    expect(problem).to.deep.include({level: 'error', column: 4});
    expect(rows[5]?.problems.map(({problem, level}) => [problem.code, level])).to.deep.equal([
      ['totals-row', 'info'],
    ]);
  });

  it('shows every row of a header of two rows', () => {
    const draft = tableFromText('Indicador;2021;;2022;\n;Meta;Logro;Meta;Logro\nPorcentaje de a;1;2;3;4');
    const rows = rowsWithProblems(draft.rows, importEditable(draft, {}).problems, defaultImportOptions);
    expect(rows.map(({as}) => as)).to.deep.equal(['header', 'header', 'record']);
  });
});

describe('stated kinds of rows', () => {
  const text = [
    'Cuadro de servicios',
    'Concepto;Indicador;2021;2022',
    'Zona norte',
    'A;Porcentaje de a;1,5;2,5',
    'Total;Porcentaje de todo;3,5;4,5',
    'Corte al cierre de la encuesta',
    'B;Porcentaje de b;5,5;6,5',
  ].join('\n');
  const importWith = (...kinds: readonly (readonly [number, StatedRowKind])[]) => {
    const draft = tableFromText(text);
    const options = {...defaultImportOptions, rowKinds: new Map(kinds)};
    const result = importEditable(draft, options);
    return {...result, uses: rowsWithProblems(draft.rows, result.problems, options).map(({as}) => as)};
  };
  const names = ({report}: ReturnType<typeof importWith>) =>
    report?.indicators.map(({name}) => name.get('es'));

  it('a group is the heading of the rows below it', () => {
    const result = importWith([3, 'group']);
    const [group] = result.report?.groups ?? [];
    expect(group?.title.get('es')).to.equal('Zona norte');
    expect(result.report?.indicators.every(({groupId}) => groupId === group?.id)).to.equal(true);
    expect(result.uses[2]).to.equal('group');
    expect(importWith().report?.groups).to.deep.equal([]);
  });

  it('a note is published with its own words', () => {
    const result = importWith([6, 'note']);
    expect(result.report?.notes.map((note) => note.get('es'))).to.deep.equal([
      'Corte al cierre de la encuesta',
    ]);
    expect(result.problems.filter(({row, code}) => row === 6 && code === 'unused-text')).to.deep.equal([]);
  });

  it('data with the label of a total are read, and a total with another label is left out and reported', () => {
    expect(names(importWith())).to.deep.equal(['Porcentaje de a', 'Porcentaje de b']);
    expect(names(importWith([5, 'record'], [7, 'total']))).to.deep.equal([
      'Porcentaje de a',
      'Porcentaje de todo',
    ]);
    expect(importWith([7, 'total']).problems.map(({row, code}) => [row, code])).to.deep.include([
      7,
      'totals-row',
    ]);
  });

  it('a header applies to the rows below it', () => {
    const {uses} = importWith([4, 'header']);
    expect(uses.slice(0, 5)).to.deep.equal(['text', 'header', 'text', 'header', 'record']);
  });

  it('data without a header above stay a text, and a blank row stays blank', () => {
    expect(importWith([1, 'record']).uses[0]).to.equal('text');
  });
});
