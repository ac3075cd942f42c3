import {expect} from 'chai';
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import {summarizeSeries} from '../../../src/model/analysis/series-summary.ts';
import {indicator, observation} from '../../support/indicator.ts';
import {read} from '../../support/rows.ts';

const [internet] = read(tenYears).indicators;

describe('course(indicator)', () => {
  it('has the first, last, lowest and highest figure, and the periods without one', () => {
    const told = summarizeSeries(
      indicator({values: {'2019': 3, '2020': 1, '2021': null, '2022': 4, '2023': 2}}),
    );
    expect(told && [told.first, told.last, told.lowest, told.highest].map(({value}) => value)).to.deep.equal([
      3, 2, 1, 4,
    ]);
    expect(told?.missingObservations.map(({period}) => period)).to.deep.equal(['2021']);
  });

  it('tells of the series after a break alone', () => {
    const told = internet && summarizeSeries(internet);
    expect(
      told && [told.first.period, told.lowest.value, told.highest.value, told.breakReason],
    ).to.deep.equal(['2019', 40.2, 53, 'break']);
  });

  it('finds a break that falls into a gap', () => {
    const observations = [
      observation('2018', 1),
      observation('2019', null),
      observation('2020', 2),
      observation('2021', 3),
    ];
    const told = summarizeSeries(indicator({observations, breaks: [{period: '2019', note: null}]}));
    expect(told?.first.period).to.equal('2020');
  });

  it('is null with fewer than three figures', () => {
    expect(summarizeSeries(indicator())).to.equal(null);
    expect(summarizeSeries(indicator({values: {'2019': 1, '2020': null, '2021': 2}}))).to.equal(null);
  });
});
