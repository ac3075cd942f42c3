import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {hasInferredDirection} from '../../../src/model/analysis/verdict-basis.ts';
import {indicator} from '../../support/indicator.ts';
import {requireReport} from '../../support/rows.ts';

describe('hasInferredDirection', () => {
  it('hasInferredDirection() is true for 10 of 18 assessments', () => {
    expect(
      requireReport(pnmnna)
        .indicators.map((indicator) => assess(indicator))
        .filter(hasInferredDirection).length,
    ).to.equal(10);
  });
  it('hasInferredDirection() is false when the direction is declared', () => {
    const basis = {kind: 'declared', confidence: null, reason: null} as const;
    expect(hasInferredDirection(assess(indicator({desiredDirectionBasis: basis})))).to.equal(false);
  });
});
