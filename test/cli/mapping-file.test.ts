import {expect} from 'chai';
import {runCli} from '../support/run-cli.ts';

const thisYear = [
  'Zona;Indicador;Presupuesto 2019;2019;Presupuesto 2020;2020',
  'Sur;Riego;5000;9;6000;12,5',
  'Norte;Riego;5000;13;6000;ND',
].join('\n');
const nextYear = thisYear.replaceAll('2020', '2021');

async function writtenMapping(line: string): Promise<string> {
  const {written} = await runCli(
    `import a.csv ${line} --write-mapping m.yml --to o.json`,
    new Map([['a.csv', thisYear]]),
  );
  return String(written.get('m.yml'));
}

const answers =
  '--columns Presupuesto_{year}=ignore --unit % --decimals 2 --missing 9 --decimal comma --language es'.replace(
    '_',
    '\u00a0',
  );

describe('a mapping file', () => {
  it('has the layout, the answers, and headers that do not depend on the year', async () => {
    const mapping = await writtenMapping(answers);
    for (const line of [
      'layout: by-period',
      'unit: "%"',
      'decimals: 2',
      'decimal: comma',
      'language: es',
      '"{year}": value',
      'Zona: dimension:area',
    ])
      expect(mapping).to.include(line);
    expect(mapping)
      .to.match(/Presupuesto \{year\}: ignore/)
      .and.to.not.include('2020');
  });

  it('imports the table of the next year unasked, with the same answers', async () => {
    const files = new Map([
      ['b.csv', nextYear],
      ['m.yml', await writtenMapping(answers)],
    ]);
    expect((await runCli('import b.csv', files)).status).to.equal(1);
    const {status, stdout, stderr} = await runCli('import b.csv --mapping m.yml', files);
    expect(status, stderr).to.equal(0);
    const report = JSON.parse(stdout) as {indicators: {decimals: number; disaggregations: object[]}[]};
    expect(report.indicators[0]).to.deep.include({decimals: 2});
    expect(JSON.stringify(report.indicators[0]?.disaggregations)).to.include('"period":"2021","value":12.5');
    expect(JSON.stringify(report.indicators[0]?.disaggregations)).to.match(
      /\{[^{}]*"value":null[^{}]*"raw":"9"/,
    );
  });

  it('has the missing codes of a column of a year for the same column of the next year', async () => {
    const {written} = await runCli(
      'import a.csv --columns Presupuesto\u00a0{year}=ignore --missing 2020=9 --write-mapping m.yml --to o.json',
      new Map([['a.csv', thisYear]]),
    );
    expect(String(written.get('m.yml'))).to.match(/missing:\n {2}"?\{year\}"?:/);
  });

  it('states directions and short names, which a column of the table has priority over', async () => {
    const mapping = [
      'directions: {"01": "decrease:declared", "02": none, "03": increase}',
      'reasons: {"01": Ficha técnica}',
      'short-names: {"01": Riego}',
      'declared-short-names: {"02": Agua}',
    ].join('\n');
    const table =
      'Código;Indicador;Sentido;2019;2020\n01;Hectáreas con riego;;1;2\n02;Hogares con agua;;1;2\n03;Pozos;bajar;1;2';
    const files = new Map([
      ['a.csv', table],
      ['m.yml', mapping],
    ]);
    const {stdout} = await runCli('import a.csv --mapping m.yml --unit unidades --language es', files);
    const {indicators} = JSON.parse(stdout) as {indicators: Record<string, unknown>[]};
    expect(indicators[0]).to.deep.include({
      desiredDirection: 'decrease',
      desiredDirectionBasis: {kind: 'declared', reason: {es: 'Ficha técnica'}},
      shortName: {es: 'Riego'},
      shortNameBasis: 'ours',
    });
    expect(indicators[1]).to.deep.include({desiredDirection: 'none', shortNameBasis: 'declared'});
    expect(indicators[2]).to.deep.include({desiredDirection: 'decrease'});
  });

  it('does not fit a table of another layout or without its columns', async () => {
    const mapping = await writtenMapping(answers);
    for (const table of [
      'Zona;Indicador;Año;Valor\nSur;Riego;2019;1,5',
      thisYear.replaceAll('Presupuesto', 'Gasto'),
    ]) {
      const {status, stdout} = await runCli(
        'import b.csv --mapping m.yml',
        new Map([
          ['b.csv', table],
          ['m.yml', mapping],
        ]),
      );
      expect([status, stdout]).to.deep.equal([1, '']);
    }
  });

  it('states what rows are, is written again with it, and does not fit a table without them', async () => {
    const table = [
      'Zona;Indicador;Unidad;2021;2022',
      'Corte al 3 de marzo de 2022;(cifras revisadas);;;',
      'Sur;Riego;%;9,5;12,5',
      'Todo el país;Riego;%;20,5;22,5',
      'Prueba;Riego;%;1,5;2,5',
    ].join('\n');
    const mapping = 'rows:\n  Corte al 3 de marzo de {year}: note\n  Todo el país: total\n  Prueba: ignore\n';
    const files = new Map([
      ['a.csv', table],
      ['m.yml', mapping],
    ]);
    const line = 'import a.csv --mapping m.yml --language es --explain --write-mapping n.yml';
    const {status, stdout, stderr, written} = await runCli(line, files);
    expect(status, stderr).to.equal(0);
    expect(stdout).to.include('"es": "Corte al 3 de marzo de 2022 (cifras revisadas)"');
    expect(stdout.match(/"value": [\d.]+/g)).to.deep.equal(['"value": 9.5', '"value": 12.5']);
    expect(stderr)
      .to.match(/^ {2}row 2 {2}note {2}Corte al 3 de marzo de 2022/m)
      .and.match(/^ {2}row 4 {2}total /m);
    const rewritten = String(written.get('n.yml'));
    expect(rewritten).to.include(mapping);
    expect((await runCli(line, files.set('m.yml', rewritten))).stdout).to.equal(stdout);
    files.set('a.csv', table.replace('Todo el país', 'País'));
    const other = await runCli('import a.csv --mapping m.yml --language es', files);
    expect([other.status, other.stdout]).to.deep.equal([1, '']);
    expect(other.stderr).to.include('a row that the file does not have: Todo el país');
    files.set('a.csv', `${table}\nPrueba;Pozos;%;3,5;4,5`);
    const next = await runCli('import a.csv --mapping m.yml --language es --lang en', files);
    expect([next.status, next.stdout]).to.deep.equal([1, '']);
    expect(next.stderr).to.include('may be another row: Prueba | Pozos');
    files.set('m.yml', 'rows: {Prueba: subtotal}');
    expect((await runCli('import a.csv --mapping m.yml', files)).status).to.equal(2);
  });

  for (const word of ['comma', 'coma', "','"])
    it(`has the words of --decimal: ${word}`, async () => {
      const files = new Map([
        ['a.csv', 'Indicador;Unidad;2021;2022\nA;%;1,234;2,345'],
        ['m.yml', `decimal: ${word}`],
      ]);
      const {status, stdout} = await runCli('import a.csv --mapping m.yml', files);
      expect([status, /1\.234/.test(stdout)]).to.deep.equal([0, true]);
    });

  for (const mapping of ['layot: long', 'layout: round', 'decimals: many', 'decimal: dot'])
    it(`is refused with "${mapping}"`, async () => {
      const files = new Map([
        ['a.csv', thisYear],
        ['m.yml', mapping],
      ]);
      const {status, stderr} = await runCli('import a.csv --mapping m.yml', files);
      expect(status).to.equal(2);
      expect(stderr).to.match(/^avance: m\.yml [^\n]+\n$/);
    });
});
