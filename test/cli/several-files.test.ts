import {expect} from 'chai';
import {readReport} from '../../src/model/report/read/report.ts';
import {runCli} from '../support/run-cli.ts';

const reportOf = (stdout: string) => readReport(JSON.parse(stdout)).report;

describe('avance import (several files)', () => {
  it('makes one report, with the figures of an indicator from every file', async () => {
    const files = new Map([
      [
        'a.csv',
        'Objetivo,Indicador,Unidad,2018,2019\nOE1 Salud,Partos,%,80.5,81.5\nOE1 Salud,Camas,Número,10,12',
      ],
      ['b.csv', 'Objetivo;Indicador;Unidad;2020\nOE1 Salud;Partos;%;82,5\nOE2 Agua;Redes;%;40,1'],
    ]);
    const {status, stdout, stderr} = await runCli('import a.csv b.csv --language es', files);
    expect(status, stderr).to.equal(0);
    const report = reportOf(stdout);
    expect(report?.groups.map(({code}) => code)).to.deep.equal(['OE1', 'OE2']);
    expect(report?.indicators.map(({observations}) => observations.map(({value}) => value))).to.deep.equal([
      [80.5, 81.5, 82.5],
      [10, 12],
      [40.1],
    ]);
  });

  it('refuses two values for one figure, with both places, and uses neither with --partial', async () => {
    const files = new Map([
      ['a.csv', 'Indicador,Unidad,2018\nOtro,%,1.5\nPartos,%,80.5'],
      ['b.csv', 'Indicador,Unidad,2018\nPartos,%,80.6'],
    ]);
    const {status, stdout, stderr} = await runCli('import a.csv b.csv', files);
    expect([status, stdout]).to.deep.equal([1, '']);
    expect(stderr).to.include('2018: 80.5 (a.csv:3) ≠ 80.6 (b.csv:2)');
    const partial = reportOf((await runCli('import a.csv b.csv --partial', files)).stdout);
    expect(partial?.indicators[1]?.observations[0]?.value).to.equal(null);
  });

  it('keeps indicators of one name apart where their groups or units differ', async () => {
    const files = new Map([
      ['a.csv', 'Servicio,Indicador,Unidad,2018\nUno,Visitas,Número,4'],
      ['b.csv', 'Servicio,Indicador,Unidad,2018\nDos,Visitas,Número,5\nUno,Visitas,%,6.5'],
    ]);
    const report = reportOf((await runCli('import a.csv b.csv', files)).stdout);
    expect(report?.indicators).to.have.lengthOf(3);
    expect(new Set(report?.indicators.map(({id}) => id)).size).to.equal(3);
  });

  it('refuses two desired directions of one indicator', async () => {
    const table = (direction: string, year: string) =>
      `Indicador,Unidad,Sentido esperado,${year}\nPartos,%,${direction},80.5`;
    const files = new Map([
      ['a.csv', table('ascendente', '2018')],
      ['b.csv', table('descendente', '2019')],
    ]);
    const {status, stderr} = await runCli('import a.csv b.csv', files);
    expect(status).to.equal(1);
    expect(stderr).to.include('increase (a.csv:2) ≠ decrease (b.csv:2)');
  });

  it('merges reports and statistical formats with tables', async () => {
    const first = await runCli('import a.csv', new Map([['a.csv', 'Indicador,Unidad,2018\nPartos,%,80.5']]));
    const files = new Map([
      ['a.json', first.stdout],
      ['b.csv', 'Indicador,Unidad,2019\nPartos,%,81.5'],
    ]);
    const report = reportOf((await runCli('import a.json b.csv', files)).stdout);
    expect(report?.indicators.map(({observations}) => observations.length)).to.deep.equal([2]);
  });

  it('writes no mapping for several files', async () => {
    const files = new Map([
      ['a.csv', 'Indicador,2018\nA,1'],
      ['b.csv', 'Indicador,2019\nA,2'],
    ]);
    expect((await runCli('import a.csv b.csv --write-mapping m.yml', files)).status).to.equal(2);
  });
});
