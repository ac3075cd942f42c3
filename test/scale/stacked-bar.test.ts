import {expect} from 'chai';
import {placeStack} from '../../src/scale/stacked-bar.ts';

const roundToThousandths = (value: number): number => Math.round(value * 1000) / 1000;
const lengths = (counts: readonly number[]): number[] => placeStack(counts).map(({length}) => length);

describe('placeStack', () => {
  it('placeStack([8, 2, 1, 5]) places the exact shares of objective 03', () => {
    expect(placeStack([8, 2, 1, 5])).to.deep.equal([
      {start: 0, length: 50},
      {start: 50, length: 12.5},
      {start: 62.5, length: 6.25},
      {start: 68.75, length: 31.25},
    ]);
  });
  it('placeStack([0, 0, 0, 2]) assigns the full length to the only count (objective 04)', () => {
    expect(placeStack([0, 0, 0, 2])).to.deep.equal([
      {start: 0, length: 0},
      {start: 0, length: 0},
      {start: 0, length: 0},
      {start: 0, length: 100},
    ]);
  });
  it('placeStack([1, 1, 1]) ends exactly at 100, without gaps', () => {
    for (const counts of [
      [1, 1, 1],
      [7, 0, 11, 13, 1],
      [1, 2, 3, 4, 5, 6],
    ]) {
      let end = 0;
      for (const {start, length} of placeStack(counts)) {
        expect(start).to.equal(roundToThousandths(end));
        end = start + length;
      }
      expect(roundToThousandths(end), String(counts)).to.equal(100);
    }
  });
  it('placeStack([1, 999, 1000]) keeps the smallest share visible and the others in proportion', () => {
    const [small = 0, middle = 0, large = 0] = lengths([1, 999, 1000]);
    expect(small).to.equal(1.5);
    expect(middle / large).to.be.closeTo(0.999, 0.001);
    expect(roundToThousandths(small + middle + large)).to.equal(100);
  });
  it('placeStack() takes the minimum length from the larger shares only, in any order', () => {
    expect(lengths([1, 1, 98])).to.deep.equal([1.5, 1.5, 97]);
    expect(lengths([98, 1, 1])).to.deep.equal([97, 1.5, 1.5]);
  });
  it('placeStack(more counts than fit with the minimum length) assigns equal lengths', () => {
    expect(lengths(Array.from({length: 100}, (_, index) => (index === 0 ? 1e9 : 1)))).to.include.members([1]);
    expect(placeStack(Array.from({length: 100}, () => 3)).at(-1)).to.deep.equal({start: 99, length: 1});
  });
  it('placeStack([]) is empty, and zero counts have no length', () => {
    expect(placeStack([])).to.deep.equal([]);
    expect(lengths([0, 0])).to.deep.equal([0, 0]);
  });
  it('placeStack() has no NaN for huge, negative or non-finite numbers', () => {
    expect(lengths([1e308, 1e308, 1])).to.deep.equal([49.25, 49.25, 1.5]);
    expect(lengths([-3, -1])).to.deep.equal([0, 0]);
    expect(lengths([NaN, -3, Infinity, 4])).to.deep.equal([0, 0, 0, 100]);
  });
});
