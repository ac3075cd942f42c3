import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {placeTicks} from '../../src/scale/ticks.ts';
import type {Domain} from '../../src/scale/domain.ts';

describe('placeTicks', () => {
  it('placeTicks([-14, 14], 5) returns the ticks and positions of D3', () => {
    const scale = scaleLinear([-14, 14], [0, 100]);
    const ticks = placeTicks([-14, 14], 5);
    expect(ticks.map(({value}) => value))
      .to.deep.equal(scale.ticks(5))
      .and.to.deep.equal([-10, -5, 0, 5, 10]);
    for (const {value, position} of ticks) expect(position).to.be.closeTo(scale(value), 0.0005);
  });
  it('placeTicks([0, 0.3], 3) returns exact decimal numbers', () => {
    expect(placeTicks([0, 0.3], 3).map(({value}) => String(value))).to.deep.equal(['0', '0.1', '0.2', '0.3']);
  });
  it('placeTicks() does not return -0', () => {
    for (const domain of [
      [-1, 1],
      [-3, 0],
      [-0, 7],
      [-0.4, 0.4],
    ] satisfies Domain[]) {
      const zeros = placeTicks(domain, 4).filter(({value}) => value === 0);
      expect(
        zeros.map(({value}) => Object.is(value, 0)),
        String(domain),
      ).to.deep.equal([true]);
    }
  });
  it('placeTicks(reversed domain) is in ascending order', () => {
    expect(placeTicks([100, 0], 2)).to.deep.equal(placeTicks([0, 100], 2));
  });
  it('placeTicks() is finite and within 0 to 100 for extreme doubles', () => {
    for (const size of [1e308, 1e-310, 5e-324]) {
      for (const {value, position} of placeTicks([-size, size], 5)) {
        expect(value).to.be.finite;
        expect(position).to.be.within(0, 100);
      }
    }
  });
  it('placeTicks(domain, 0) is empty', () => {
    expect(placeTicks([0, 100], 0)).to.deep.equal([]);
  });
});
