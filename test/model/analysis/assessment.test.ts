import {expect} from 'chai';
import {toDecimalString} from '../../../src/model/decimal.ts';
import {assess} from '../../../src/model/analysis/assessment.ts';
import type {Assessment} from '../../../src/model/analysis/assessment.ts';
import {indicator, observation} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {sourceIndicator, sourceRows} from '../../support/source-rows.ts';

const told = ({change, movement, verdict}: Assessment) => [
  change && toDecimalString(change),
  movement,
  verdict,
];
const found = (parts: IndicatorParts) => assess(indicator(parts));

describe('finding', () => {
  for (const row of sourceRows)
    it(`finding(${row.code}) of the source document is ${row.printed ?? 'not computed'}, ${row.verdict}`, () => {
      expect(told(assess(sourceIndicator(row)))).to.deep.equal([row.printed, row.movement, row.verdict]);
    });

  it('finding(indicator) computes nothing where a figure is missing', () => {
    const {change, movement, verdict, incomparableReason, isBelowPrecision, atBound} = found({
      values: {'2021': null, '2022': 0},
    });
    expect([change, movement, verdict, incomparableReason]).to.deep.equal([
      null,
      null,
      'incomparable',
      'missing-from',
    ]);
    expect([isBelowPrecision, atBound]).to.deep.equal([false, null]);
  });

  it('finding(indicator) computes nothing across a break or a changed definition', () => {
    const broken = found({breaks: [{period: '2022', note: null}]});
    const redefined = found({
      observations: [observation('2021', 1), observation('2022', 2, {flags: ['definition-differs']})],
    });
    expect([...told(broken), broken.incomparableReason]).to.deep.equal([null, null, 'incomparable', 'break']);
    expect([...told(redefined), redefined.incomparableReason]).to.deep.equal([
      null,
      null,
      'incomparable',
      'definition-differs',
    ]);
    expect([broken.from?.value, broken.to?.value]).to.deep.equal([19.9, 23.7]);
  });

  it('finding(indicator, asked) compares the periods that are asked for', () => {
    const {fromPeriod, toPeriod, change} = assess(indicator({values: {'2020': 1, '2021': 2, '2022': 4}}), {
      from: 'first',
      to: 'latest',
    });
    expect([fromPeriod, toPeriod, change && toDecimalString(change)]).to.deep.equal(['2020', '2022', '3.0']);
  });

  it('finding(indicator, asked) never compares a period with itself', () => {
    const {fromPeriod, toPeriod, incomparableReason, to} = assess(indicator(), {from: '2022', to: '2022'});
    expect([fromPeriod, toPeriod, incomparableReason, to?.value]).to.deep.equal([
      null,
      '2022',
      'missing-from',
      23.7,
    ]);
  });

  it('finding(indicator) follows the rule of rounding in force', () => {
    const values = {'2021': 11.04, '2022': 26.76};
    expect(told(found({values, rounding: 'displayed'}))[0]).to.equal('15.8');
    expect(told(found({values, rounding: 'exact'}))[0]).to.equal('15.7');
  });

  it('finding(indicator) below the printed precision is unchanged, and says so', () => {
    const close = found({values: {'2021': 10.06, '2022': 10.14}});
    expect(told(close)).to.deep.equal(['0.0', 'none', 'unchanged']);
    expect(close.isBelowPrecision).to.equal(true);
    expect(found({values: {'2021': 10.1, '2022': 10.1}}).isBelowPrecision).to.equal(false);
    expect(found({values: {'2021': 10.04, '2022': 10.06}}).isBelowPrecision).to.equal(false);
  });

  it('finding(indicator) within the threshold moved, and is unchanged', () => {
    expect(told(found({values: {'2021': 10.1, '2022': 10.6}, neutralThreshold: 0.5}))).to.deep.equal([
      '0.5',
      'up',
      'unchanged',
    ]);
  });

  it('finding(indicator) knows when both values stay on a bound', () => {
    const at = (from: number, to: number) => found({values: {'2021': from, '2022': to}}).atBound;
    expect(at(100, 100)).to.equal('maximum');
    expect(at(0, 0)).to.equal('minimum');
    expect(at(52, 52)).to.equal(null);
    expect(at(99.9, 100)).to.equal(null);
    expect(at(99.98, 100)).to.equal(null);
    expect(found({values: {'2021': 100, '2022': 100}, bounds: null}).atBound).to.equal(null);
  });
});
