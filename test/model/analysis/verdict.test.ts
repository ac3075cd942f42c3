import {expect} from 'chai';
import {change} from '../../../src/model/analysis/change.ts';
import {desiredDirections} from '../../../src/model/report/indicator.ts';
import type {Limit} from '../../../src/model/report/indicator.ts';
import {verdict} from '../../../src/model/analysis/verdict.ts';
import {indicator} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';

const verdictOf = (parts: IndicatorParts, from: number, to: number) => {
  const subject = indicator(parts);
  return verdict(subject, change(from, to, subject), to);
};
const atMost: Limit = {kind: 'max-allowed', min: null, max: 10};
const atLeast: Limit = {kind: 'min-allowed', min: 5, max: null};
const between: Limit = {kind: 'range', min: 5, max: 10};

describe('verdict', () => {
  it('verdict(indicator, change, current) is favourable when the movement is in the desired direction', () => {
    expect(verdictOf({desiredDirection: 'increase'}, 19.9, 23.7)).to.equal('favourable');
    expect(verdictOf({desiredDirection: 'increase'}, 14.7, 10.8)).to.equal('unfavourable');
    expect(verdictOf({desiredDirection: 'decrease'}, 17.2, 16.8)).to.equal('favourable');
    expect(verdictOf({desiredDirection: 'decrease'}, 16.8, 17.2)).to.equal('unfavourable');
  });

  it('verdict(indicator, change, current) is unchanged without a change, for any desired direction', () => {
    for (const desiredDirection of [...desiredDirections, null])
      for (const limit of [null, atMost])
        expect(verdictOf({desiredDirection, limit}, 52, 52)).to.equal('unchanged');
  });

  it('verdict(indicator, change, current) is unjudged without a stated direction, with or without a limit', () => {
    for (const desiredDirection of ['none', null] as const)
      for (const limit of [null, atMost]) {
        expect(verdictOf({desiredDirection, limit}, 8.8, 69.1)).to.equal('unjudged');
        expect(verdictOf({desiredDirection, limit}, 69.1, 8.8)).to.equal('unjudged');
      }
  });

  it('verdict(indicator, change, current) is unchanged up to and including neutralThreshold', () => {
    for (const desiredDirection of ['increase', 'decrease', 'none', null] as const) {
      expect(verdictOf({desiredDirection, neutralThreshold: 0.5}, 10.6, 10.1)).to.equal('unchanged');
      expect(verdictOf({desiredDirection, neutralThreshold: 0.5}, 10.1, 10.6)).to.equal('unchanged');
    }
    expect(verdictOf({neutralThreshold: 0.5}, 10.7, 10.1)).to.equal('unfavourable');
  });

  it('verdict(indicator, change, current) is favourable for maintain within the threshold, else unfavourable', () => {
    const maintained = {desiredDirection: 'maintain', neutralThreshold: 0.5} as const;
    expect(verdictOf(maintained, 10.1, 10.6)).to.equal('favourable');
    expect(verdictOf(maintained, 10.6, 10.1)).to.equal('favourable');
    expect(verdictOf(maintained, 10.1, 10.7)).to.equal('unfavourable');
    expect(verdictOf(maintained, 10.7, 10.1)).to.equal('unfavourable');
    expect(verdictOf({desiredDirection: 'maintain'}, 10.1, 10.2)).to.equal('unfavourable');
  });

  it('verdict(indicator, change, current) depends on the value, not on the movement, with a limit', () => {
    for (const desiredDirection of ['increase', 'decrease', 'maintain'] as const) {
      expect(verdictOf({desiredDirection, limit: atMost}, 8, 10)).to.equal('favourable');
      expect(verdictOf({desiredDirection, limit: atMost}, 12, 10.1)).to.equal('unfavourable');
      expect(verdictOf({desiredDirection, limit: atLeast}, 7, 5)).to.equal('favourable');
      expect(verdictOf({desiredDirection, limit: atLeast}, 4, 4.9)).to.equal('unfavourable');
      expect(verdictOf({desiredDirection, limit: between}, 12, 7)).to.equal('favourable');
      expect(verdictOf({desiredDirection, limit: between}, 7, 12)).to.equal('unfavourable');
      expect(verdictOf({desiredDirection, limit: between}, 7, 3)).to.equal('unfavourable');
    }
  });

  it('verdict(indicator, change, current) is unfavourable beyond a limit, even within the threshold', () => {
    expect(verdictOf({limit: atMost, neutralThreshold: 1}, 9.9, 10.1)).to.equal('unfavourable');
  });

  it('verdict(indicator, change, current) ignores a limit without minimum and maximum', () => {
    const limit: Limit = {kind: 'range', min: null, max: null};
    expect(verdictOf({limit}, 14.7, 10.8)).to.equal('unfavourable');
  });
});
