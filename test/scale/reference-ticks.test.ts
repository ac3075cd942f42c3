import {expect} from 'chai';
import {placeReferences, type Reference} from '../../src/scale/reference-ticks.ts';

const baseline = (value: number): Reference => ({kind: 'baseline', value});
const target = (value: number): Reference => ({kind: 'target', value});
const place = (...references: readonly Reference[]) => placeReferences(references, [0, 200]);

describe('placeReferences(references, domain)', () => {
  it('lets the labels of two ticks point away from each other, in the order of the track', () => {
    const {ticks, hasLabels} = place(target(60), baseline(140));
    expect(ticks.map(({kind, position, side}) => [kind, position, side])).to.deep.equal([
      ['target', 30, 'left'],
      ['baseline', 70, 'right'],
    ]);
    expect(hasLabels).to.equal(true);
  });

  it('has no labels at the ticks when one of two would leave the track', () => {
    expect(place(baseline(20), target(100)).hasLabels).to.equal(false);
    expect(place(baseline(60), target(180)).hasLabels).to.equal(false);
  });

  it('turns the label of one tick to the left near the end of the track', () => {
    expect(place(target(180)).ticks[0]?.side).to.equal('left');
    expect(place(target(0)).ticks[0]?.side).to.equal('right');
  });

  it('returns no ticks without references', () => {
    expect(place().ticks).to.deep.equal([]);
  });
});
