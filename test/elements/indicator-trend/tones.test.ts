import {expect} from 'chai';
import {toneSweep} from '../../../src/elements/indicator-trend/sound/tones.ts';

const frequencies = (values: readonly (number | null)[]) =>
  toneSweep(values).tones.map(({frequency}) => frequency);

describe('toneSweep', () => {
  it('toneSweep() spreads the values over two octaves, the lowest value at 220 Hz', () => {
    expect(frequencies([10, 20, 15])).to.deep.equal([220, 880, 440]);
    expect(frequencies([-1, 0, 1])).to.deep.equal([220, 440, 880]);
  });

  it('toneSweep(missing values) is silent, and 0 is not', () => {
    expect(frequencies([0, null, 10])).to.deep.equal([220, null, 880]);
    expect(frequencies([null])).to.deep.equal([null]);
  });

  it('toneSweep(equal values) stays in the middle', () => {
    expect(frequencies([5, 5])).to.deep.equal([440, 440]);
  });

  it('toneSweep() takes at most six seconds and 60 tones, with the first and the last value', () => {
    const {tones, toneLength} = toneSweep(Array.from({length: 100_000}, (_, index) => index));
    expect(tones).to.have.length(60);
    expect([tones[0]?.frequency, tones.at(-1)?.frequency]).to.deep.equal([220, 880]);
    expect((tones.at(-1)?.start ?? 0) + toneLength).to.be.closeTo(6, 1e-9);
    expect(toneSweep([1, 2]).toneLength).to.equal(0.4);
  });
});
