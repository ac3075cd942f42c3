import {expect} from 'chai';
import {decimal, toDecimalString, type Decimal} from '../../../src/model/decimal.ts';
import {linearTargetValue, targetProgress} from '../../../src/model/analysis/target-progress.ts';
import type {Target} from '../../../src/model/report/observation.ts';
import {indicator, observation, type IndicatorParts} from '../../support/indicator.ts';

const expected = (from: [string, number], to: [string, number], period: string, decimals = 1) => {
  const [start, end] = [from, to].map(([at, value]) => ({period: at, value: decimal(value)}));
  const at = start && end && linearTargetValue(start, end, {period}, decimals);
  return at && toDecimalString(at);
};

describe('pace', () => {
  it('pace(from, to, at) is on the straight line, by years', () => {
    expect(expected(['2019', 10], ['2030', 65], '2022')).to.equal('25.0');
    expect(expected(['2019', 10], ['2030', 65], '2019')).to.equal('10.0');
    expect(expected(['2019', 10], ['2030', 65], '2030')).to.equal('65.0');
    expect(expected(['2019', 20], ['2030', 9], '2021')).to.equal('18.0');
  });

  it('pace(from, to, at) rounds once, half away from zero', () => {
    expect(expected(['2020', 0], ['2023', 1], '2021')).to.equal('0.3');
    expect(expected(['2020', 0], ['2023', 1], '2022')).to.equal('0.7');
    expect(expected(['2020', 0.04], ['2022', 0.06], '2021')).to.equal('0.1');
  });

  it('pace(from, to, at) counts months', () => {
    expect(expected(['2020', 0], ['2021', 12], '2020-Q2')).to.equal('3.0');
    expect(expected(['2020-07', 0], ['2021', 12], '2020-10')).to.equal('6.0');
  });

  it('pace(from, to, at) stays at the end after the end, and is not drawn back before the start', () => {
    expect(expected(['2019', 10], ['2030', 65], '2031')).to.equal('65.0');
    expect(expected(['2019', 10], ['2030', 65], '2018')).to.equal(null);
  });

  it('pace(from, to, at) is null where time does not pass or is not told', () => {
    expect(expected(['2030', 10], ['2030', 65], '2030')).to.equal(null);
    expect(expected(['2019', 10], ['meta', 65], '2022')).to.equal(null);
  });

  it('pace(from, to, at) takes the stated start of a period', () => {
    const from = {period: 'línea base', periodStart: '2019-01-01', value: decimal(10)};
    const at = linearTargetValue(
      from,
      {period: '2030', value: decimal(65)},
      {period: '2022', periodStart: null},
      1,
    );
    expect(at && toDecimalString(at)).to.equal('25.0');
  });
});

const target = (period: string, value: number | null, rest: Partial<Target> = {}): Target => ({
  period,
  value,
  min: null,
  max: null,
  label: null,
  note: null,
  ...rest,
});
const planned: IndicatorParts = {
  values: {'2021': 19.9, '2022': 23.7, '2023': null},
  baseline: observation('2019', 10),
  targets: [target('2022', 25), target('2025', 40), target('2030', 65)],
};
const told = (value: Decimal | null | undefined) => value && toDecimalString(value);
const at = (parts: IndicatorParts, period?: string) => {
  const found = targetProgress(indicator({...planned, ...parts}), period);
  return {
    ...found,
    value: told(found?.value),
    distance: told(found?.distance),
    expected: told(found?.expected),
    share: told(found?.completedShare),
  };
};
const since = (base: number | null, value: number | null, goal: Target) =>
  at({baseline: observation('2019', base), values: {'2022': value}, targets: [goal]}, '2022');

describe('progress', () => {
  it('progress(indicator) is null without targets, baseline or not', () => {
    expect(targetProgress(indicator({...planned, targets: []}))).to.equal(null);
    expect(targetProgress(indicator({...planned, observations: []}))).to.equal(null);
  });

  it('progress(indicator, period) measures the distance to the target of the period', () => {
    const {period, value, target, distance, isMet} = at({}, '2022');
    expect([period, value, target?.value, distance, isMet]).to.deep.equal([
      '2022',
      '23.7',
      25,
      '-1.3',
      false,
    ]);
  });

  it('progress(indicator, period) looks to the next target, and after the last to the last', () => {
    expect(at({}, '2021').target?.period).to.equal('2022');
    expect(at({}, '2023').target?.period).to.equal('2025');
    expect(at({values: {'2031': 70}}, '2031').target?.period).to.equal('2030');
  });

  it('progress(indicator, period) puts targets in the order of time', () => {
    const {target, finalTarget} = at({targets: planned.targets?.toReversed() ?? []}, '2023');
    expect([target?.period, finalTarget?.period]).to.deep.equal(['2025', '2030']);
  });

  it('progress(indicator, period) has the linear pace and the share of the way from baseline to goal', () => {
    const {expected, share, notComputableReason} = at({}, '2022');
    expect([expected, share, notComputableReason]).to.deep.equal(['25.0', '0.249', null]);
  });

  it('progress(indicator) is about the latest period, and a missing figure has a pace but no share', () => {
    const {period, value, distance, isMet, expected, share, notComputableReason} = at({});
    expect([period, value, distance, isMet]).to.deep.equal(['2023', null, null, null]);
    expect([expected, share, notComputableReason]).to.deep.equal(['30.0', null, 'no-value']);
  });

  it('progress(indicator, period) is met on the wanted side of the target, the target included', () => {
    const met = (desiredDirection: IndicatorParts['desiredDirection'], value: number) =>
      at({desiredDirection: desiredDirection ?? null, values: {'2022': value}}, '2022').isMet;
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

  it('progress(indicator, period) is met inside a range, and measures from its nearer end', () => {
    const inside = (value: number) => {
      const {distance, isMet} = since(10, value, target('2022', null, {min: 20, max: 30}));
      return [distance, isMet];
    };
    expect(inside(18.5)).to.deep.equal(['-1.5', false]);
    expect(inside(25)).to.deep.equal(['0.0', true]);
    expect(inside(31)).to.deep.equal(['1.0', false]);
    expect(since(-9, -4, target('2022', null, {max: -5})).distance).to.equal('1.0');
    expect(since(-9, -6, target('2022', null, {max: -5})).distance).to.equal('0.0');
  });

  it('progress(indicator, period) is at the start at the baseline and past 1 beyond the goal', () => {
    expect(at({values: {'2019': 10}}, '2019').share).to.equal('0.000');
    expect(at({values: {'2022': 76}}, '2022').share).to.equal('1.200');
  });

  it('progress(indicator, period) of a falling goal counts the way down', () => {
    const {share, expected} = since(20, 14, target('2025', 8));
    expect([share, expected]).to.deep.equal(['0.500', '14.0']);
  });

  it('progress(indicator, period) says why there is no share', () => {
    const cases = [
      [since(null, 5, target('2030', 8)), 'no-baseline', null],
      [since(2, 5, target('2030', null, {min: 8})), 'target-is-range', null],
      [since(8, 5, target('2030', 8)), 'base-equals-target', null],
      [since(-2, 5, target('2030', 9)), 'sign-change', null],
      [since(2, null, target('2030', 13)), 'no-value', '5.0'],
      [since(2, 1, target('2030', 13)), 'moved-away', '5.0'],
    ] as const;
    for (const [{share, notComputableReason, expected}, reason, pace] of cases)
      expect([share, notComputableReason, expected]).to.deep.equal([null, reason, pace]);
  });

  it('progress(indicator, period) computes no way across a break or a changed definition', () => {
    const broken = at({breaks: [{period: '2020', note: null}]}, '2022');
    const redefined = at(
      {observations: [observation('2022', 23.7, {flags: ['definition-differs']})]},
      '2022',
    );
    expect([broken.share, broken.expected, broken.notComputableReason]).to.deep.equal([null, null, 'break']);
    expect([redefined.share, redefined.notComputableReason]).to.deep.equal([null, 'definition-differs']);
  });

  it('progress(indicator, period) from zero is computable: there is no relative change in it', () => {
    expect(since(0, 5, target('2030', 20)).share).to.equal('0.250');
  });
});
