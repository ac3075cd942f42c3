import {expect} from 'chai';
import {resolveComparison} from '../../../src/model/analysis/comparison.ts';
import type {PeriodOverride} from '../../../src/model/analysis/comparison.ts';
import {incomparableReason} from '../../../src/model/analysis/comparability.ts';
import {indicator, observation} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';

const reason = (parts: IndicatorParts, override?: PeriodOverride) => {
  const subject = indicator(parts);
  return incomparableReason(subject, resolveComparison(subject, override));
};
const missingFrom = {'2021': null, '2022': 2.9};
const years = {'2019': 1, '2020': 2, '2021': 3, '2022': 4};

describe('incomparableReason', () => {
  it('incomparableReason(indicator, periods) is null for two values, 0 included', () => {
    expect(reason({values: {'2021': 0, '2022': 0}})).to.equal(null);
    expect(reason({values: {'2021': 0, '2022': 0.1}})).to.equal(null);
  });

  it('incomparableReason(indicator, periods) returns the end without a value', () => {
    expect(reason({values: missingFrom})).to.equal('missing-from');
    expect(reason({values: {'2021': null, '2022': 0}})).to.equal('missing-from');
    expect(reason({values: {'2021': 2.9, '2022': null}})).to.equal('missing-to');
    expect(reason({values: {'2021': null, '2022': null}})).to.equal('missing-both');
  });

  it('incomparableReason(indicator, periods) counts a period without an observation as missing', () => {
    expect(reason({values: {'2022': 2.9}})).to.equal('missing-from');
    expect(reason({values: {'2021': 2.9}})).to.equal('missing-to');
    expect(reason({values: {}})).to.equal('missing-both');
  });

  it('incomparableReason(indicator, periods) finds a break after the earlier period, up to and including the later period', () => {
    const broken = {values: years, breaks: [{period: '2021', note: null}]};
    expect(reason(broken, {from: '2020', to: '2022'})).to.equal('break');
    expect(reason(broken, {from: '2020', to: '2021'})).to.equal('break');
    expect(reason(broken, {from: '2021', to: '2022'})).to.equal(null);
    expect(reason(broken, {from: '2019', to: '2020'})).to.equal(null);
    expect(reason(broken, {from: '2022', to: '2020'})).to.equal('break');
  });

  it('incomparableReason(indicator, periods) finds a break in a period without an observation', () => {
    const broken = {values: {'2019': 1, '2022': 4}, breaks: [{period: '2020-Q3', note: null}]};
    expect(reason(broken, {from: '2019', to: '2022'})).to.equal('break');
  });

  it('incomparableReason(indicator, periods) finds the flag `break` of an observation in between', () => {
    const flagged = {
      observations: [
        observation('2020', 1, {flags: ['break']}),
        observation('2021', 2),
        observation('2022', 3, {flags: ['provisional', 'break']}),
        observation('2023', 4),
      ],
    };
    expect(reason(flagged, {from: '2020', to: '2021'})).to.equal(null);
    expect(reason(flagged, {from: '2021', to: '2023'})).to.equal('break');
    expect(reason(flagged, {from: '2022', to: '2023'})).to.equal(null);
  });

  it('incomparableReason(indicator, periods) places a break by the order of the list when dates are unknown', () => {
    const waves = {values: {'ola A': 1, 'ola B': 2, 'ola C': 3}, breaks: [{period: 'ola B', note: null}]};
    expect(reason(waves, {from: 'ola A', to: 'ola C'})).to.equal('break');
    expect(reason(waves, {from: 'ola B', to: 'ola C'})).to.equal(null);
  });

  it('incomparableReason(indicator, periods) places a break by the stated start of a period', () => {
    const named = {
      observations: [
        observation('Censo XI', 1, {periodStart: '2007-10-21'}),
        observation('Censo XII', 2, {periodStart: '2017-10-22'}),
        observation('2020', 3),
      ],
      baseline: observation('Censo X', 1, {periodStart: '1993-07-11'}),
    };
    const brokenIn = (period: string) => ({...named, breaks: [{period, note: null}]});
    expect(reason(brokenIn('2012'), {from: 'Censo XI', to: 'Censo XII'})).to.equal('break');
    expect(reason(brokenIn('2000'), {from: 'baseline', to: 'Censo XI'})).to.equal('break');
    expect(reason(brokenIn('1990'), {from: 'baseline', to: 'Censo XI'})).to.equal(null);
    expect(reason(brokenIn('Censo XII'), {from: 'Censo XI', to: '2020'})).to.equal('break');
    expect(reason(brokenIn('Censo XI'), {from: 'Censo XII', to: '2020'})).to.equal(null);
    const parts = {...brokenIn('Censo XI'), baseline: observation('2010', 1)};
    expect(reason(parts, {from: 'baseline', to: 'Censo XII'})).to.equal(null);
  });

  it('incomparableReason(indicator, periods) finds a break between the baseline and the list', () => {
    const parts = {values: years, baseline: observation('2015', 9), breaks: [{period: '2017', note: null}]};
    expect(reason(parts, {from: 'baseline', to: '2022'})).to.equal('break');
  });

  it('incomparableReason(indicator, periods) is definition-differs if either observation has this flag', () => {
    const differing = observation('2020', 1, {flags: ['definition-differs']});
    expect(reason({observations: [differing, observation('2021', 2)]}, {from: '2020', to: '2021'})).to.equal(
      'definition-differs',
    );
    expect(reason({observations: [observation('2019', 2), differing]}, {from: '2019', to: '2020'})).to.equal(
      'definition-differs',
    );
  });

  it('incomparableReason(indicator, periods) prefers a missing value to a break', () => {
    expect(reason({values: missingFrom, breaks: [{period: '2022', note: null}]})).to.equal('missing-from');
  });
});
