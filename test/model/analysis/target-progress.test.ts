import {expect} from 'chai';
import {decimal, toDecimalString, type Decimal} from '../../../src/model/decimal.ts';
import {linearTargetValue, targetProgress} from '../../../src/model/analysis/target-progress.ts';
import type {Target} from '../../../src/model/report/observation.ts';
import {indicator, observation, target, type IndicatorParts} from '../../support/indicator.ts';

const text = (value: Decimal | null | undefined) => value && toDecimalString(value);
const valueOnLine = (from: [string, number], to: [string, number], period: string, decimals = 1) => {
  const [start, end] = [from, to].map(([name, value]) => ({period: name, value: decimal(value)}));
  return text(start && end && linearTargetValue(start, end, {period}, decimals));
};

describe('linearTargetValue', () => {
  it('linearTargetValue(from, to, period) interpolates linearly by years', () => {
    expect(valueOnLine(['2019', 10], ['2030', 65], '2022')).to.equal('25.0');
    expect(valueOnLine(['2019', 10], ['2030', 65], '2019')).to.equal('10.0');
    expect(valueOnLine(['2019', 10], ['2030', 65], '2030')).to.equal('65.0');
    expect(valueOnLine(['2019', 20], ['2030', 9], '2021')).to.equal('18.0');
  });

  it('linearTargetValue(from, to, period) rounds once, half away from zero', () => {
    expect(valueOnLine(['2020', 0], ['2023', 1], '2021')).to.equal('0.3');
    expect(valueOnLine(['2020', 0], ['2023', 1], '2022')).to.equal('0.7');
    expect(valueOnLine(['2020', 0.04], ['2022', 0.06], '2021')).to.equal('0.1');
  });

  it('linearTargetValue(from, to, period) interpolates by months', () => {
    expect(valueOnLine(['2020', 0], ['2021', 12], '2020-Q2')).to.equal('3.0');
    expect(valueOnLine(['2020-07', 0], ['2021', 12], '2020-10')).to.equal('6.0');
  });

  it('linearTargetValue(from, to, period) stays at the end value after the end and is null before the start', () => {
    expect(valueOnLine(['2019', 10], ['2030', 65], '2031')).to.equal('65.0');
    expect(valueOnLine(['2019', 10], ['2030', 65], '2018')).to.equal(null);
  });

  it('linearTargetValue(from, to, period) is null without elapsed time or a known date', () => {
    expect(valueOnLine(['2030', 10], ['2030', 65], '2030')).to.equal(null);
    expect(valueOnLine(['2019', 10], ['meta', 65], '2022')).to.equal(null);
  });

  it('linearTargetValue(from, to, period) uses the stated start of a period', () => {
    const from = {period: 'línea base', periodStart: '2019-01-01', value: decimal(10)};
    const value = linearTargetValue(
      from,
      {period: '2030', value: decimal(65)},
      {period: '2022', periodStart: null},
      1,
    );
    expect(text(value)).to.equal('25.0');
  });
});

const planned: IndicatorParts = {
  values: {'2021': 19.9, '2022': 23.7, '2023': null},
  baseline: observation('2019', 10),
  targets: [target('2022', 25), target('2025', 40), target('2030', 65)],
};
const progressAt = (parts: IndicatorParts, period?: string) => {
  const progress = targetProgress(indicator({...planned, ...parts}), period);
  return {
    ...progress,
    value: text(progress?.value),
    distance: text(progress?.distance),
    expected: text(progress?.expected),
    share: text(progress?.completedShare),
  };
};
const progressFrom = (base: number | null, value: number | null, goal: Target) =>
  progressAt({baseline: observation('2019', base), values: {'2022': value}, targets: [goal]}, '2022');

describe('targetProgress', () => {
  it('targetProgress(indicator) is null without targets or observations', () => {
    expect(targetProgress(indicator({...planned, targets: []}))).to.equal(null);
    expect(targetProgress(indicator({...planned, observations: []}))).to.equal(null);
  });

  it('targetProgress(indicator, period) measures the distance to the target of the period', () => {
    const {period, value, target, distance, isMet} = progressAt({}, '2022');
    expect([period, value, target?.value, distance, isMet]).to.deep.equal([
      '2022',
      '23.7',
      25,
      '-1.3',
      false,
    ]);
  });

  it('targetProgress(indicator, period) uses the next target, or the last target after it', () => {
    expect(progressAt({}, '2021').target?.period).to.equal('2022');
    expect(progressAt({}, '2023').target?.period).to.equal('2025');
    expect(progressAt({values: {'2031': 70}}, '2031').target?.period).to.equal('2030');
  });

  it('targetProgress(indicator, period) sorts targets by time', () => {
    const {target, finalTarget} = progressAt({targets: planned.targets?.toReversed() ?? []}, '2023');
    expect([target?.period, finalTarget?.period]).to.deep.equal(['2025', '2030']);
  });

  it('targetProgress(indicator, period) has the expected value and the completed share', () => {
    const {expected, share, notComputableReason} = progressAt({}, '2022');
    expect([expected, share, notComputableReason]).to.deep.equal(['25.0', '0.249', null]);
  });

  it('targetProgress(indicator) uses the latest period; a missing value has an expected value but no share', () => {
    const {period, value, distance, isMet, expected, share, notComputableReason} = progressAt({});
    expect([period, value, distance, isMet]).to.deep.equal(['2023', null, null, null]);
    expect([expected, share, notComputableReason]).to.deep.equal(['30.0', null, 'no-value']);
  });

  it('targetProgress(indicator, period) is met at the target and on its desired side', () => {
    const met = (desiredDirection: IndicatorParts['desiredDirection'], value: number) =>
      progressAt({desiredDirection: desiredDirection ?? null, values: {'2022': value}}, '2022').isMet;
    expect([met('increase', 24.9), met('increase', 25), met('increase', 25.1)]).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect([met('decrease', 24.9), met('decrease', 25), met('decrease', 25.1)]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect([met('maintain', 24.9), met('maintain', 25), met('maintain', 25.1)]).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect([met(null, 25), met('none', 30)]).to.deep.equal([null, null]);
  });

  it('targetProgress(indicator, period) is met inside a range, with the distance from the nearer end', () => {
    const distanceToRange = (value: number) => {
      const {distance, isMet} = progressFrom(10, value, target('2022', null, {min: 20, max: 30}));
      return [distance, isMet];
    };
    expect(distanceToRange(18.5)).to.deep.equal(['-1.5', false]);
    expect(distanceToRange(25)).to.deep.equal(['0.0', true]);
    expect(distanceToRange(31)).to.deep.equal(['1.0', false]);
    expect(progressFrom(-9, -4, target('2022', null, {max: -5})).distance).to.equal('1.0');
    expect(progressFrom(-9, -6, target('2022', null, {max: -5})).distance).to.equal('0.0');
  });

  it('targetProgress(indicator, period) has the share 0 at the baseline and more than 1 beyond the target', () => {
    expect(progressAt({values: {'2019': 10}}, '2019').share).to.equal('0.000');
    expect(progressAt({values: {'2022': 76}}, '2022').share).to.equal('1.200');
  });

  it('targetProgress(indicator, period) has a positive share toward a lower target', () => {
    const {share, expected} = progressFrom(20, 14, target('2025', 8));
    expect([share, expected]).to.deep.equal(['0.500', '14.0']);
  });

  it('targetProgress(indicator, period) has the reason if there is no share', () => {
    const cases = [
      [progressFrom(null, 5, target('2030', 8)), 'no-baseline', null],
      [progressFrom(2, 5, target('2030', null, {min: 8})), 'target-is-range', null],
      [progressFrom(8, 5, target('2030', 8)), 'base-equals-target', null],
      [progressFrom(-2, 5, target('2030', 9)), 'sign-change', null],
      [progressFrom(2, null, target('2030', 13)), 'no-value', '5.0'],
      [progressFrom(2, 1, target('2030', 13)), 'moved-away', '5.0'],
    ] as const;
    for (const [{share, notComputableReason, expected}, reason, expectedOnLine] of cases)
      expect([share, notComputableReason, expected]).to.deep.equal([null, reason, expectedOnLine]);
  });

  it('targetProgress(indicator, period) has no share across a break or a changed definition', () => {
    const broken = progressAt({breaks: [{period: '2020', note: null}]}, '2022');
    const redefined = progressAt(
      {observations: [observation('2022', 23.7, {flags: ['definition-differs']})]},
      '2022',
    );
    expect([broken.share, broken.expected, broken.notComputableReason]).to.deep.equal([null, null, 'break']);
    expect([redefined.share, redefined.notComputableReason]).to.deep.equal([null, 'definition-differs']);
  });

  it('targetProgress(indicator, period) has a share from a baseline of zero', () => {
    expect(progressFrom(0, 5, target('2030', 20)).share).to.equal('0.250');
  });
});
