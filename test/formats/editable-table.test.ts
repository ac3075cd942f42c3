import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {importEditable, tableFromFile, tableFromText, setCell} from '../../src/formats/editable-table.ts';
import {rowsWithProblems} from '../../src/formats/problem-cells.ts';

const table = 'Código;Indicador;Unidad;2021;2022\n01;Porcentaje de a;%;1,5;2x\n02;Porcentaje de b;%;3,5;4,5';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = (result: ReturnType<typeof importEditable>) =>
  result.report?.indicators.map(({observations}) => observations.map(({value}) => value));

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
    const rows = rowsWithProblems(draft.rows, importEditable(draft, {}).problems);
    expect(rows.map(({as}) => as)).to.deep.equal(['text', 'blank', 'header', 'record', 'record', 'record']);
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
});
