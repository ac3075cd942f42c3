import {expect} from 'chai';
import tenYears from '../../../../data/ten-years.json' with {type: 'json'};
import {summarizeSeries} from '../../../../src/model/analysis/series/series-summary.ts';
import {indicator, observation} from '../../../support/indicator.ts';
import {requireReport} from '../../../support/rows.ts';

const [internet] = requireReport(tenYears).indicators;

describe('summarizeSeries', () => {
  it('summarizeSeries() returns the first, last, lowest and highest observation, and the observations without a value', () => {
    const summary = summarizeSeries(
      indicator({values: {'2019': 3, '2020': 1, '2021': null, '2022': 4, '2023': 2}}),
    );
    expect(
      summary && [summary.first, summary.last, ...summary.lowest, ...summary.highest].map(({value}) => value),
    ).to.deep.equal([3, 2, 1, 4]);
    expect(summary?.missingObservations.map(({period}) => period)).to.deep.equal(['2021']);
  });

  it('summarizeSeries() covers only the series after a break', () => {
    const summary = internet && summarizeSeries(internet);
    expect(
      summary && [
        summary.first.period,
        summary.lowest[0]?.value,
        summary.highest[0]?.value,
        summary.breakReason,
      ],
    ).to.deep.equal(['2019', 40.2, 53, 'break']);
  });

  it('summarizeSeries() finds a break in a gap', () => {
    const observations = [
      observation('2018', 1),
      observation('2019', null),
      observation('2020', 2),
      observation('2021', 3),
    ];
    const summary = summarizeSeries(indicator({observations, breaks: [{period: '2019', note: null}]}));
    expect(summary?.first.period).to.equal('2020');
  });

  it('summarizeSeries() returns null with fewer than three values', () => {
    expect(summarizeSeries(indicator())).to.equal(null);
    expect(summarizeSeries(indicator({values: {'2019': 1, '2020': null, '2021': 2}}))).to.equal(null);
  });
});
