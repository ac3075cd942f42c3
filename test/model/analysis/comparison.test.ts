import {expect} from 'chai';
import {resolveComparison} from '../../../src/model/analysis/comparison.ts';
import type {PeriodOverride} from '../../../src/model/analysis/comparison.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import {indicator, observation} from '../../support/indicator.ts';

const series = indicator({
  values: {'2018': 5, '2019': null, '2020': 7, '2022': 9},
  baseline: observation('2017', 4),
  comparison: {from: 'previous', to: 'latest'},
});

const periods = (subject: Indicator, override?: PeriodOverride) => {
  const {fromPeriod, toPeriod} = resolveComparison(subject, override);
  return [fromPeriod, toPeriod];
};

describe('resolveComparison', () => {
  it('resolveComparison(indicator) returns the comparison of the indicator', () => {
    const {from, to} = resolveComparison(indicator());
    expect([from?.value, to?.value]).to.deep.equal([19.9, 23.7]);
  });

  it('resolveComparison(indicator, override) replaces one or both periods, and ignores empty periods', () => {
    expect(periods(series, {from: '2018'})).to.deep.equal(['2018', '2022']);
    expect(periods(series, {from: '2018', to: '2020'})).to.deep.equal(['2018', '2020']);
    expect(periods(series, {from: '', to: null})).to.deep.equal(['2020', '2022']);
  });

  it('resolveComparison(indicator) resolves first, previous, baseline and latest', () => {
    expect(periods(series)).to.deep.equal(['2020', '2022']);
    expect(periods(series, {from: 'first'})).to.deep.equal(['2018', '2022']);
    expect(periods(series, {from: 'baseline'})).to.deep.equal(['2017', '2022']);
    expect(resolveComparison(series, {from: 'baseline'}).from?.value).to.equal(4);
  });

  it('resolveComparison(indicator) resolves latest and previous to observations without a value', () => {
    const unfinished = indicator({
      values: {'2020': 1, '2021': null, '2022': null},
      comparison: {from: 'previous', to: 'latest'},
    });
    expect(periods(unfinished)).to.deep.equal(['2021', '2022']);
  });

  it('resolveComparison(indicator) finds the period before a period without an observation', () => {
    expect(periods(series, {to: '2021'})).to.deep.equal(['2020', '2021']);
    expect(periods(series, {to: '2023'})).to.deep.equal(['2022', '2023']);
    expect(periods(series, {to: 'ola X'})).to.deep.equal([null, 'ola X']);
    expect(resolveComparison(series, {to: '2021'}).to).to.equal(null);
  });

  it('resolveComparison(indicator) finds the previous period by the order of the list when dates are unknown', () => {
    const waves = indicator({
      values: {'ola A': 1, 'ola B': 2, 'ola C': 3},
      comparison: {from: 'previous', to: 'ola B'},
    });
    expect(periods(waves)).to.deep.equal(['ola A', 'ola B']);
  });

  it('resolveComparison(indicator) has no from observation with a single observation', () => {
    const single = indicator({values: {'2022': 3}, comparison: {from: 'previous', to: 'latest'}});
    for (const from of ['previous', 'first', 'baseline', '2022'])
      expect(periods(single, {from})).to.deep.equal([null, '2022']);
    expect(resolveComparison(single, {from: 'first'}).from).to.equal(null);
  });

  it('resolveComparison(indicator) has no periods without observations', () => {
    const empty = indicator({observations: [], comparison: {from: 'previous', to: 'latest'}});
    expect(resolveComparison(empty)).to.deep.equal({fromPeriod: null, toPeriod: null, from: null, to: null});
  });

  it('resolveComparison(indicator) distinguishes the stated baseline from the value of its period', () => {
    const restated = indicator({values: {'2019': 10, '2022': 12}, baseline: observation('2019', 10.4)});
    expect(resolveComparison(restated, {from: 'baseline'}).from?.value).to.equal(10.4);
    expect(resolveComparison(restated, {from: '2019'}).from?.value).to.equal(10);
  });

  it('resolveComparison(indicator) finds the baseline by its period', () => {
    expect(resolveComparison(series, {from: '2017'}).from?.value).to.equal(4);
  });
});
