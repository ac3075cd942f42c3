import {expect} from 'chai';
import {runCli} from '../support/run-cli.ts';

const days = Array.from({length: 60_000}, (_, index) =>
  new Date(Date.UTC(1800, 0, 1 + index)).toISOString().slice(0, 10),
);
/** A table whose report is larger than a page loads by default. */
const largeTable = new Map([
  [
    'a.csv',
    ['Indicador,Unidad,Departamento,Año,Valor']
      .concat(
        Array.from(
          {length: 50_000},
          (_, index) => `Caudal,Número,L${Math.floor(index / 100)},${1900 + (index % 100)},${index}.5`,
        ),
      )
      .join('\n'),
  ],
]);
const mediumTable = new Map([
  ['b.csv', ['Indicador,Unidad,Fecha,Valor', ...days.map((day) => `Caudal,Número,${day},10.5`)].join('\n')],
]);

describe('avance import (a large table)', () => {
  it('announces a report that a page does not load by default, with the two ways out', async () => {
    const {status, stderr} = await runCli('import a.csv --to o.json --lang es', largeTable);
    expect(status).to.equal(0);
    expect(stderr)
      .to.match(/El reporte tiene \d MB; una página carga hasta 5 MB/)
      .and.to.include('por grupo')
      .and.to.match(/max-bytes="\d000000"/);
    expect(
      (await runCli('import c.csv --to o.json', new Map([['c.csv', 'Indicador,2020\nA,1']]))).stderr,
    ).to.not.include('max-bytes');
  });

  it('shows its steps on a terminal, and nothing elsewhere', async () => {
    const {stderr} = await runCli('import b.csv --to o.json', mediumTable, {isTerminal: true});
    for (const step of ['finding the columns', 'reading the rows', 'checking the figures'])
      expect(stderr).to.include(`b.csv (2 MB): ${step}`);
    const quiet = await runCli('import b.csv --to o.json', mediumTable);
    expect(quiet.stderr).to.not.include('reading the rows');
  });

  it('ends the line of progress also when the file cannot be read', async () => {
    let stopped = 0;
    const ticker = {show: () => undefined, stop: () => void stopped++};
    const broken = new Map([['b.json', `{"a": "${'x'.repeat(1_100_000)}`]]);
    const {status} = await runCli('import b.json', broken, {isTerminal: true, startTicker: () => ticker});
    expect([status, stopped]).to.deep.equal([2, 1]);
  });
});

describe('avance import (more than is read)', () => {
  const wide = `codigo,indicador${',1'.repeat(20_000)}\n01,Uno${',1'.repeat(20_000)}`;
  const cells = `codigo,indicador\n${'\n'.repeat(5_000_000)}01,Uno`;
  const words: Readonly<Record<string, readonly RegExp[]>> = {
    es: [
      /fila 1 .*más columnas de las que se leen: 20002 > 16384.*\n.*un periodo por fila/s,
      /más celdas de las que se leen: 5000000.*\n.*Divídalo/s,
    ],
    en: [
      /row 1 .*more columns than are read: 20002 > 16384.*\n.*one period per row/s,
      /more cells than are read: 5000000.*\n.*Split it/s,
    ],
  };
  for (const [language, patterns] of Object.entries(words))
    it(`states the limit of columns or cells, the place and what to do (${language})`, async () => {
      for (const [index, text] of [wide, cells].entries()) {
        const {status, stderr} = await runCli(
          `import a.csv --to o.json --lang ${language}`,
          new Map([['a.csv', text]]),
        );
        expect(status).to.not.equal(0);
        expect(stderr).to.match(patterns[index] ?? /^$/);
      }
    });
});

describe('avance import --meta', () => {
  it('reads the metadata of Open SDG from Markdown, and its translations', async () => {
    const files = new Map([
      ['d.csv', 'Year,Units,Sex,Value\n2019,Percent,,10.5\n2019,Percent,Male,11.5'],
      ['m.md', '---\nindicator_name: Access\nindicator_number: 6-1-1\nlanguage: en\n---\n\n# Notes\n'],
      ['m-es.yml', 'indicator_name: Acceso\nMale: Hombres\n'],
    ]);
    const {status, stdout, stderr} = await runCli('import d.csv --meta m.md,es=m-es.yml', files);
    expect(status, stderr).to.equal(0);
    const report = JSON.parse(stdout) as {
      indicators: {name: object; code: string; disaggregations: {label: object}[]}[];
    };
    expect(report.indicators[0]).to.deep.include({code: '6.1.1', name: {en: 'Access', es: 'Acceso'}});
    expect(report.indicators[0]?.disaggregations[0]?.label).to.deep.equal({en: 'Male', es: 'Hombres'});
  });

  it('takes the language of the headers where the metadata have none', async () => {
    const files = new Map([
      ['d.csv', 'Year,Sex,Value\n2019,,10.5\n2019,Male,11.5'],
      ['m.yml', 'indicator_name: Access\ncomputation_units: Percent\n'],
    ]);
    const {stdout} = await runCli('import d.csv --meta m.yml', files);
    expect(JSON.parse(stdout)).to.include({defaultLanguage: 'en'});
  });
});
