import {expect} from 'chai';
import {importText} from '../../../src/formats/import-file.ts';

describe('importText(a Eurostat TSV)', () => {
  it('splits the first column into dimensions and reads the flags', () => {
    const text =
      'freq,sex,unit,geo\\TIME_PERIOD\t2019-Q1 \t2019-Q2 \nQ,T,PC,PE\t1.5 b\t: c\nQ,F,PC,PE\t2.5 ep\t: \n';
    const {report, problems} = importText(text, {indicatorName: 'Paro'});
    const [indicator] = report?.indicators ?? [];
    expect(problems.filter(({stopsReport}) => stopsReport)).to.deep.equal([]);
    expect(indicator?.unit.kind).to.equal('percent');
    expect(
      indicator?.observations.map(({period, value, missing, flags}) => [period, value ?? missing, ...flags]),
    ).to.deep.equal([
      ['2019-Q1', 1.5, 'break'],
      ['2019-Q2', 'suppressed'],
    ]);
    expect(
      indicator?.disaggregations.map(({dimensions, observations}) => [
        [...dimensions],
        observations[0]?.value,
        observations[0]?.flags,
      ]),
    ).to.deep.equal([[[['sex', 'F']], 2.5, ['estimated', 'provisional']]]);
    expect([...(indicator?.coverage?.values() ?? [])]).to.deep.equal(['PE']);
  });
});
