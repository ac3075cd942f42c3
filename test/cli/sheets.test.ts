import {utils, write} from '@e965/xlsx';
import {expect} from 'chai';
import {readReport} from '../../src/model/report/read/report.ts';
import {runCli} from '../support/run-cli.ts';

type Rows = readonly (readonly (string | number)[])[];

/** Two sheets with the same header, one with another, a hidden one and a cover. */
const sheets: Readonly<Record<string, Rows>> = {
  'Carátula': [['Plan 2030']],
  'OE 1': [
    ['Indicador', 'Unidad', 2021, 2022],
    ['Partos atendidos', '%', 80.5, 81.5],
  ],
  'OE 2': [
    ['Indicador', 'Unidad', 2021, 2022],
    ['Redes de agua', '%', 40.1, 'pronto'],
  ],
  'Gasto': [
    ['Indicador', 'Unidad', 'Meta 2021', 2021],
    ['Gasto ejecutado', '%', 90.5, 91.5],
  ],
  'Cálculo': [
    ['Indicador', 'Unidad', 2021, 2022],
    ['Ensayo', '%', 1.5, 2.5],
  ],
};

function book(content = sheets): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(content))
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  workbook.Workbook = {Sheets: Object.keys(content).map((name) => ({Hidden: name === 'Cálculo' ? 1 : 0}))};
  return new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}

/** The names of the indicators that a command line reads. `_` in the line is a space within an argument. */
async function importBook(line: string, content: Uint8Array | string = book(), mapping = '') {
  const files = new Map<string, Uint8Array | string>([
    ['a.xlsx', content],
    ['m.yml', mapping],
  ]);
  const result = await runCli(`import a.xlsx --missing pronto ${line}`.replaceAll('_', '\u00a0'), files);
  const report = result.stdout ? readReport(JSON.parse(result.stdout)).report : null;
  return {...result, report, names: report?.indicators.map(({name}) => name.get('es'))};
}

/** A workbook whose names have no-break spaces, as the arguments of the tests. */
const spaced = book(
  Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name.replaceAll(' ', '\u00a0'), rows])),
);

describe('avance import --sheet', () => {
  it('reads each sheet that is named, in the order of the workbook, each as a group', async () => {
    const {status, names, report, stderr} = await importBook('--sheet OE_2 --sheet OE_1', spaced);
    expect(status, stderr).to.equal(0);
    expect(names).to.deep.equal(['Partos atendidos', 'Redes de agua']);
    expect(report?.groups.map(({kind}) => kind)).to.deep.equal(['objective', 'objective']);
  });

  it('reads a hidden sheet that is named', async () => {
    const {names} = await importBook('--sheet OE_1 --sheet Cálculo', spaced);
    expect(names).to.deep.equal(['Partos atendidos', 'Ensayo']);
  });

  it('writes no report when a named sheet has other columns, which it reads without this sheet', async () => {
    const {status, stdout, stderr} = await importBook('--sheet OE_1 --sheet Gasto', spaced);
    expect([status, stdout]).to.deep.equal([1, '']);
    expect(stderr).to.match(/^ {2}error {2}.*Gasto.*columns differ/m);
    expect((await importBook('--sheet Gasto')).names).to.deep.equal(['Gasto ejecutado']);
  });

  it('all reads every visible sheet, and names those that it cannot', async () => {
    const {Gasto: _gasto, ...alike} = sheets;
    const {status, names, stderr} = await importBook('--sheet all', book(alike));
    expect(status, stderr).to.equal(0);
    expect(names).to.deep.equal(['Partos atendidos', 'Redes de agua']);
    expect(stderr)
      .to.match(/Carátula/)
      .and.match(/Cálculo/);
    expect((await importBook('--sheet all')).stdout).to.equal('');
    const hidden = await importBook('--sheet all --include-hidden', book(alike));
    expect(hidden.names).to.have.lengthOf(3);
  });

  it('all is the sheet with this name where there is one', async () => {
    const content = {'OE 1': sheets['OE 1'] ?? [], 'all': sheets['OE 2'] ?? []};
    expect((await importBook('--sheet all', book(content))).names).to.deep.equal(['Redes de agua']);
  });

  it('names the sheets that the workbook does not have', async () => {
    const {status, stderr} = await importBook('--sheet OE_1 --sheet Otra', spaced);
    expect(status).to.equal(2);
    expect(stderr).to.match(/no sheet "Otra"/);
  });

  it('counts the rows of a later sheet on, so that one line is one row', async () => {
    const files = new Map([['a.xlsx', book()]]);
    const {stderr} = await runCli('import a.xlsx --json', files);
    const {problems} = JSON.parse(stderr.replace(/\}\n[^}]*$/, '}')) as {
      problems: {code: string; row: number | null; message: string}[];
    };
    const rowOf = (code: string) => problems.find((problem) => problem.code === code)?.row;
    expect(rowOf('sheet-begins')).to.equal(3);
    expect(rowOf('unreadable-figure')).to.equal(4);
  });

  it('is written into the mapping, and read from it', async () => {
    const {written} = await importBook('--sheet OE_1 --sheet OE_2 --write-mapping n.yml --to o.json', spaced);
    const mapping = String(written.get('n.yml'));
    expect(mapping).to.match(/^sheet:\n {2}- OE\u00a01\n {2}- OE\u00a02$/m);
    expect((await importBook('--mapping m.yml', spaced, mapping)).names).to.have.lengthOf(2);
    expect((await importBook('--mapping m.yml', spaced, 'sheet: Gasto')).names).to.deep.equal([
      'Gasto ejecutado',
    ]);
    expect((await importBook('--mapping m.yml', spaced, 'sheet: {a: b}')).status).to.equal(2);
  });
});
