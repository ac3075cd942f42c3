import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {hasInferredDirection} from '../../../src/model/analysis/verdict-basis.ts';
import {indicator} from '../../support/indicator.ts';
import {read} from '../../support/rows.ts';

describe('isInferred', () => {
  it('isInferred counts verdicts on inferred directions: 10 of the 18, and no unchanged or incomparable one', () => {
    expect(
      read(pnmnna)
        .indicators.map((one) => assess(one))
        .filter(hasInferredDirection).length,
    ).to.equal(10);
  });
  it('isInferred is false where the source declares the direction', () => {
    const basis = {kind: 'declared', confidence: null, reason: null} as const;
    expect(hasInferredDirection(assess(indicator({desiredDirectionBasis: basis})))).to.equal(false);
  });
});
