import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {keepChosenPeriods} from '../../../src/model/analysis/chosen-periods.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {reportJson} from '../../../src/model/report/serialize.ts';
import {requireReport} from '../../support/rows.ts';

const years = ['2018', '2019', '2020', '2021', '2022'];

function series(overrides: object): Report {
  return requireReport({
    id: 'r',
    title: 'R',
    indicators: [
      {
        id: 'a',
        name: 'A',
        unit: '%',
        observations: years.map((period, index) => ({period, value: index + 10})),
        ...overrides,
      },
    ],
  });
}

const chosen = {from: '2019', to: '2021'};
const periodsOf = (records: readonly {readonly period: string}[] = []): readonly string[] =>
  records.map(({period}) => period);

describe('keepChosenPeriods', () => {
  it('keepChosenPeriods() returns the same report unless both ends are chosen', () => {
    const report = series({});
    expect(keepChosenPeriods(report, {from: '2019'})).to.equal(report);
    expect(keepChosenPeriods(report, {from: '2019', to: ''})).to.equal(report);
  });

  it('keepChosenPeriods() keeps the two results, their parts, and the target that the result is compared with', () => {
    const observations = years.map((period) => ({period, value: 1}));
    const targets = ['2018', '2019', '2022', '2030'].map((period) => ({period, value: 20}));
    const report = series({targets, disaggregations: [{dimensions: {sex: 'F'}, observations}]});
    const [indicator] = keepChosenPeriods(report, chosen).indicators;
    expect(periodsOf(indicator?.observations)).to.deep.equal(['2019', '2021']);
    expect(periodsOf(indicator?.targets)).to.deep.equal(['2019', '2022']);
    expect(periodsOf(indicator?.disaggregations[0]?.observations)).to.deep.equal(['2019', '2021']);
  });

  it('keepChosenPeriods() resolves the names of periods', () => {
    const [indicator] = keepChosenPeriods(series({}), {from: 'first', to: 'latest'}).indicators;
    expect(periodsOf(indicator?.observations)).to.deep.equal(['2018', '2022']);
  });

  it('keepChosenPeriods() keeps a break between the periods, also when it is written and read again', () => {
    const observations = years.map((period, index) => ({
      period,
      value: index,
      flags: period === '2020' ? ['break'] : [],
    }));
    const kept = keepChosenPeriods(series({observations}), chosen);
    const read = requireReport(JSON.parse(reportJson(kept)) as object);
    for (const report of [kept, read]) {
      const [indicator] = report.indicators;
      expect(indicator && assess(indicator, chosen).incomparableReason).to.equal('break');
    }
  });

  it('keepChosenPeriods() returns a series whose break has no date as it is', () => {
    const observations = ['a', 'b', 'c'].map((period) => ({
      period,
      value: 1,
      flags: period === 'b' ? ['break'] : [],
    }));
    const [indicator] = keepChosenPeriods(series({observations}), {from: 'a', to: 'c'}).indicators;
    expect(periodsOf(indicator?.observations)).to.deep.equal(['a', 'b', 'c']);
  });
});
