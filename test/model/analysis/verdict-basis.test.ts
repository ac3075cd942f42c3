import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {finding} from '../../../src/model/analysis/assessment.ts';
import {isInferred} from '../../../src/model/analysis/verdict-basis.ts';
import {indicator} from '../../support/indicator.ts';
import {read} from '../../support/rows.ts';

describe('isInferred', () => {
  it('isInferred counts verdicts on inferred directions: 10 of the 18, and no unchanged or incomparable one', () => {
    expect(
      read(pnmnna)
        .indicators.map((one) => finding(one))
        .filter(isInferred).length,
    ).to.equal(10);
  });
  it('isInferred is false where the source declares the direction', () => {
    const basis = {kind: 'declared', confidence: null, reason: null} as const;
    expect(isInferred(finding(indicator({desiredDirectionBasis: basis})))).to.equal(false);
  });
});
