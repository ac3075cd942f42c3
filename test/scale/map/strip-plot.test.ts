import {expect} from 'chai';
import {stripPlot} from '../../../src/scale/map/strip-plot.ts';

describe('stripPlot', () => {
  it('stripPlot() stacks circles that would overlap, and has none for a missing value', () => {
    const {dots, levels} = stripPlot([0, 0.5, 50, null, 100], [0, 100], 400);
    expect(dots).to.deep.equal([
      {x: 0, level: 0},
      {x: 2, level: 1},
      {x: 200, level: 0},
      null,
      {x: 400, level: 0},
    ]);
    expect(levels).to.equal(2);
  });

  it('stripPlot() of a thousand values is no taller than one of twenty', () => {
    const values = Array.from({length: 1874}, (_, index) => (index * 37) % 1001);
    const {levels, diameter} = stripPlot(values, [0, 1000], 460);
    expect(levels * diameter).to.be.at.most(60);
  });
});
