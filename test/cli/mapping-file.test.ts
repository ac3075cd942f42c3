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
