import {expect} from 'chai';
import fc from 'fast-check';
import {classCount, classOf, valueClasses} from '../../../src/scale/map/value-classes.ts';

const percent = {min: 0, max: 100};

describe('valueClasses', () => {
  it('valueClasses() has five equal classes with round edges around all values', () => {
    const classes = valueClasses([31.9, 64.2, 44.5, 37, 58], 1, percent);
    expect(classes?.edges).to.deep.equal([30, 37, 44, 51, 58, 65]);
    expect(classes?.counts).to.deep.equal([1, 1, 1, 0, 2]);
  });

  it('valueClasses() has exact edges', () => {
    expect(valueClasses([0.1, 0.34], 2)?.edges).to.deep.equal([0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
    expect(valueClasses([-4.9, 4.9], 1)?.edges).to.deep.equal([-5, -3, -1, 1, 3, 5]);
    expect(valueClasses([1_200_000, 9_800_000], 0)?.edges[5]).to.be.at.least(9_800_000);
  });

  it('valueClasses() has no edge beyond a bound that the values keep', () => {
    const edges = valueClasses([97, 99.9, 91], 1, percent)?.edges ?? [];
    expect(edges.at(-1)).to.be.at.most(100);
    expect(valueClasses([97, 120], 1, percent)?.edges.at(-1)).to.be.at.least(120);
  });

  it('valueClasses() has classes that are not narrower than the last digit', () => {
    expect(valueClasses([5, 5, 5], 0)?.edges).to.deep.equal([5, 6, 7, 8, 9, 10]);
    expect(valueClasses([], 0)).to.equal(null);
  });

  it('valueClasses() contains and counts any values', () => {
    const integers = fc.array(fc.integer({min: -1e12, max: 1e12}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(integers, fc.integer({min: 0, max: 3}), (list, decimals) => {
        const values = list.map((value) => Number(`${value}e-${decimals}`));
        const {edges, counts} = valueClasses(values, decimals) ?? {edges: [], counts: []};
        expect(edges).to.have.lengthOf(classCount + 1);
        expect(edges[0]).to.be.at.most(Math.min(...values));
        expect(edges[classCount]).to.be.at.least(Math.max(...values));
        expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(values.length);
        for (const value of values) expect(value).to.be.at.least(edges[classOf(value, edges)] ?? NaN);
      }),
    );
  });
});
