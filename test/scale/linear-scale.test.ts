import {expect} from 'chai';
import {percentScale} from '../../src/scale/linear-scale.ts';

describe('percentScale', () => {
  it('percentScale(domain) returns 0 to 100, rounded to three decimals', () => {
    const scale = percentScale([0, 3]);
    expect([0, 1, 2, 3].map((value) => scale(value))).to.deep.equal([0, 33.333, 66.667, 100]);
  });
  it('percentScale(domain) clamps values outside the domain', () => {
    expect([-1e308, 1e308, 101].map((value) => percentScale([0, 100])(value))).to.deep.equal([0, 100, 100]);
  });
  it('percentScale(reversed domain) has larger values at larger positions', () => {
    expect(percentScale([100, 0])(80)).to.equal(80);
  });
  it('percentScale(domain of 1e308) places every double', () => {
    const scale = percentScale([-Number.MAX_VALUE, Number.MAX_VALUE]);
    expect([-1e308, 0, 1e308].map((value) => scale(value))).to.deep.equal([0, 50, 100]);
  });
  it('percentScale(domain without length) places its value at 0', () => {
    expect(percentScale([5, 5])(5)).to.equal(0);
  });
});
