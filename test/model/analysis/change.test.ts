import {expect} from 'chai';
import {change} from '../../../src/model/analysis/change.ts';
import type {Precision} from '../../../src/model/analysis/change.ts';
import {toDecimalString} from '../../../src/model/decimal.ts';

const changeText = (from: number, to: number, precision?: Precision) =>
  toDecimalString(change(from, to, precision));

describe('change', () => {
  it('change(14.7, 10.8) is exactly -3.9', () => {
    expect(changeText(14.7, 10.8)).to.equal('-3.9');
  });

  it('change(100, 100) is 0.0, with one decimal by default', () => {
    expect(changeText(100, 100)).to.equal('0.0');
  });

  it('change(0.04, 0) is 0.0, not -0.0, with both roundings', () => {
    expect(changeText(0.04, 0)).to.equal('0.0');
    expect(changeText(0.04, 0, {decimals: 1, rounding: 'exact'})).to.equal('0.0');
  });

  it('change(11.04, 26.76) is 15.8 from displayed values and 15.7 from exact values', () => {
    expect(changeText(11.04, 26.76, {decimals: 1, rounding: 'displayed'})).to.equal('15.8');
    expect(changeText(11.04, 26.76, {decimals: 1, rounding: 'exact'})).to.equal('15.7');
  });

  it('change(from, to, precision) has the decimals of the precision', () => {
    expect(changeText(11.04, 26.76, {decimals: 2, rounding: 'displayed'})).to.equal('15.72');
    expect(changeText(1200, 1350, {decimals: 0, rounding: 'displayed'})).to.equal('150');
  });

  it('change(1e21, 1e21) and change(0, 1e-7) are exact with exponents', () => {
    expect(changeText(1e21, 1e21)).to.equal('0.0');
    expect(changeText(0, 1e-7, {decimals: 8, rounding: 'exact'})).to.equal('0.00000010');
  });
});
