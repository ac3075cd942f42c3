import {expect} from 'chai';
import {ticks} from 'd3-array';
import fc from 'fast-check';
import {tickValues} from '../../src/scale/tick-values.ts';

describe('tickValues', () => {
  it('tickValues(start, end, count) returns the ticks of D3', () => {
    const end = fc.integer({min: -1e9, max: 1e9}).map((value) => value / 1000);
    fc.assert(
      fc.property(end, end, fc.integer({min: 1, max: 12}), (from, to, count) => {
        const expected = ticks(from, to, count).map((value) => value + 0);
        expect(tickValues(from, to, count)).to.deep.equal(expected);
      }),
    );
  });
});
