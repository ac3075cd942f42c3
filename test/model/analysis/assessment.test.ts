import {expect} from 'chai';
import {toDecimalString} from '../../../src/model/decimal.ts';
import {assess} from '../../../src/model/analysis/assessment.ts';
import type {Assessment} from '../../../src/model/analysis/assessment.ts';
import {indicator, observation} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {sourceIndicator, sourceRows} from '../../support/source-rows.ts';

const outcome = ({change, movement, verdict}: Assessment) => [
  change && toDecimalString(change),
  movement,
  verdict,
];
const assessParts = (parts: IndicatorParts) => assess(indicator(parts));

describe('assess', () => {
  for (const row of sourceRows)
    it(`assess(${row.code}) of the source document returns ${row.printed ?? 'not computed'}, ${row.verdict}`, () => {
      expect(outcome(assess(sourceIndicator(row)))).to.deep.equal([row.printed, row.movement, row.verdict]);
    });

  it('assess(indicator) has no change when a value is missing', () => {
    const {change, movement, verdict, incomparableReason, isBelowPrecision, atBound} = assessParts({
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

  it('assess(indicator) has no change across a break or a changed definition', () => {
    const broken = assessParts({breaks: [{period: '2022', note: null}]});
    const redefined = assessParts({
      observations: [observation('2021', 1), observation('2022', 2, {flags: ['definition-differs']})],
    });
    expect([...outcome(broken), broken.incomparableReason]).to.deep.equal([
      null,
      null,
      'incomparable',
      'break',
    ]);
    expect([...outcome(redefined), redefined.incomparableReason]).to.deep.equal([
      null,
      null,
      'incomparable',
      'definition-differs',
    ]);
    expect([broken.from?.value, broken.to?.value]).to.deep.equal([19.9, 23.7]);
  });

  it('assess(indicator, override) compares the periods of the override', () => {
    const {fromPeriod, toPeriod, change} = assess(indicator({values: {'2020': 1, '2021': 2, '2022': 4}}), {
      from: 'first',
      to: 'latest',
    });
    expect([fromPeriod, toPeriod, change && toDecimalString(change)]).to.deep.equal(['2020', '2022', '3.0']);
  });

  it('assess(indicator, override) does not compare a period with itself', () => {
    const {fromPeriod, toPeriod, incomparableReason, to} = assess(indicator(), {from: '2022', to: '2022'});
    expect([fromPeriod, toPeriod, incomparableReason, to?.value]).to.deep.equal([
      null,
      '2022',
      'missing-from',
      23.7,
    ]);
  });

  it('assess(indicator) applies the rounding of the indicator', () => {
    const values = {'2021': 11.04, '2022': 26.76};
    expect(outcome(assessParts({values, rounding: 'displayed'}))[0]).to.equal('15.8');
    expect(outcome(assessParts({values, rounding: 'exact'}))[0]).to.equal('15.7');
  });

  it('assess(indicator) is unchanged below the printed precision, with isBelowPrecision', () => {
    const belowPrecision = assessParts({values: {'2021': 10.06, '2022': 10.14}});
    expect(outcome(belowPrecision)).to.deep.equal(['0.0', 'none', 'unchanged']);
    expect(belowPrecision.isBelowPrecision).to.equal(true);
    expect(assessParts({values: {'2021': 10.1, '2022': 10.1}}).isBelowPrecision).to.equal(false);
    expect(assessParts({values: {'2021': 10.04, '2022': 10.06}}).isBelowPrecision).to.equal(false);
  });

  it('assess(indicator) has a movement but is unchanged within the threshold', () => {
    expect(outcome(assessParts({values: {'2021': 10.1, '2022': 10.6}, neutralThreshold: 0.5}))).to.deep.equal(
      ['0.5', 'up', 'unchanged'],
    );
  });

  it('assess(indicator) has the bound that both values are equal to', () => {
    const boundOf = (from: number, to: number) => assessParts({values: {'2021': from, '2022': to}}).atBound;
    expect(boundOf(100, 100)).to.equal('maximum');
    expect(boundOf(0, 0)).to.equal('minimum');
    expect(boundOf(52, 52)).to.equal(null);
    expect(boundOf(99.9, 100)).to.equal(null);
    expect(boundOf(99.98, 100)).to.equal(null);
    expect(assessParts({values: {'2021': 100, '2022': 100}, bounds: null}).atBound).to.equal(null);
  });
});
