import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {changeDomain, outlierClippedDomain} from '../../src/scale/change-domain.ts';
import {unitDomain, unionDomain} from '../../src/scale/domain.ts';

const changes = [-3.9, 0.1, -0.4, 0.3, 0, 3.8, 60.3, 1.2, 2.0, 13.3, -0.5];
const nice = (low: number, high: number): number[] => scaleLinear().domain([low, high]).nice().domain();

describe('unitDomain', () => {
  it('unitDomain(values, {0, 100}) is [0, 100] for any values', () => {
    expect(unitDomain([19.9, 23.7], {min: 0, max: 100})).to.deep.equal([0, 100]);
    expect(unitDomain([130], {min: 0, max: 100})).to.deep.equal([0, 100]);
  });
  it('unitDomain(positive values, null) starts at zero and ends at a round number', () => {
    expect(unitDomain([8.8, 69.1], null))
      .to.deep.equal(nice(0, 69.1))
      .and.to.deep.equal([0, 70]);
  });
  it('unitDomain(negative values, null) ends at zero', () => {
    expect(unitDomain([-8.8, -69.1], null)).to.deep.equal([-70, 0]);
  });
  it('unitDomain(values of both signs, null) contains both', () => {
    expect(unitDomain([-8.8, 69.1], null))
      .to.deep.equal(nice(-8.8, 69.1))
      .and.to.deep.equal([-10, 70]);
  });
  it('unitDomain(values, one bound) keeps the bound and rounds the open end', () => {
    expect(unitDomain([317], {min: 0, max: null})).to.deep.equal([0, 350]);
    expect(unitDomain([97], {min: 3, max: null})).to.deep.equal([3, nice(3, 97)[1]]);
    expect(unitDomain([3], {min: null, max: 97})).to.deep.equal([0, 97]);
    expect(unitDomain([61, 73], {min: 50, max: null})).to.deep.equal(nice(50, 73));
    expect(unitDomain([-3], {min: null, max: 100})).to.deep.equal([nice(-3, 100)[0], 100]);
    expect(unitDomain([], {min: 7, max: null})).to.deep.equal([7, 14]);
  });
  it('unitDomain() is [0, 1] for no values, nulls, zeros and values that are not finite', () => {
    for (const values of [[], [null, null], [0, 0], [-0], [NaN, Infinity, -Infinity]]) {
      expect(unitDomain(values, null), String(values)).to.deep.equal([0, 1]);
    }
  });
  it('unitDomain(equal values, null) is the domain of that value', () => {
    expect(unitDomain([50.3, 50.3, null], null))
      .to.deep.equal(unitDomain([50.3], null))
      .and.to.deep.equal([0, 55]);
  });
  it('unitDomain(values, two equal bounds) has a length', () => {
    expect(unitDomain([5], {min: 5, max: 5})).to.deep.equal([5, 10]);
  });
  it('unitDomain() has finite ends and a finite span for the largest and the smallest doubles', () => {
    for (const size of [1e308, Number.MAX_VALUE, 5e-324, 1e-310]) {
      const [low, high] = unitDomain([-size, size], null);
      expect(high - low, String(size)).to.be.finite.and.above(0);
    }
  });
});

describe('unionDomain', () => {
  it('unionDomain(domains) reaches from the lowest start to the highest end', () => {
    expect(
      unionDomain([
        [0, 70],
        [-10, 5],
        [20, 90],
      ]),
    ).to.deep.equal([-10, 90]);
  });
  it('unionDomain(domains above zero) does not add zero', () => {
    expect(
      unionDomain([
        [50, 60],
        [55, 80],
      ]),
    ).to.deep.equal([50, 80]);
  });
  it('unionDomain(a reversed domain) is in ascending order', () => {
    expect(unionDomain([[100, 0]])).to.deep.equal([0, 100]);
  });
  it('unionDomain([]) is [0, 1], and a domain without length is extended', () => {
    expect(unionDomain([])).to.deep.equal([0, 1]);
    expect(unionDomain([[NaN, NaN]])).to.deep.equal([0, 1]);
    expect(unionDomain([[-40, -40]])).to.deep.equal([-40, 0]);
  });
});

describe('changeDomain', () => {
  it('changeDomain(the 11 changes of the document) is fitted to them: [-5, 65]', () => {
    expect(changeDomain(changes)).to.deep.equal(nice(-3.9, 60.3)).and.to.deep.equal([-5, 65]);
  });
  it('changeDomain(falls only) ends at zero', () => {
    expect(changeDomain([-3.9, -0.4])).to.deep.equal([-4, 0]);
  });
  it('changeDomain() is [0, 1] for no values, nulls and zeros', () => {
    for (const values of [[], [null], [0, 0], [NaN]]) expect(changeDomain(values)).to.deep.equal([0, 1]);
  });
  it('changeDomain(1e308) is finite and contains zero', () => {
    const [low, high] = changeDomain([1e308, -2]);
    expect(low).to.be.at.most(0);
    expect(high - low).to.be.finite;
  });
});

describe('outlierClippedDomain', () => {
  it('outlierClippedDomain(the 11 changes of the document) clips only +60.3', () => {
    const {domain, isClipped} = outlierClippedDomain(changes);
    expect(isClipped).to.equal(true);
    expect(domain).to.deep.equal(nice(-3.9, 13.3)).and.to.deep.equal([-4, 14]);
  });
  it('outlierClippedDomain() clips a fall of 60.3 like a rise', () => {
    expect(outlierClippedDomain(changes.map((change) => -change))).to.deep.equal({
      domain: [-14, 4],
      isClipped: true,
    });
  });
  it('outlierClippedDomain(changes without the outlier) does not clip', () => {
    const inliers = changes.filter((change) => change < 60);
    expect(outlierClippedDomain(inliers)).to.deep.equal({domain: changeDomain(inliers), isClipped: false});
  });
  it('outlierClippedDomain(equal changes and a change twice as large) does not clip', () => {
    expect(outlierClippedDomain([0.1, 0.1, -0.1, 0.1, 0.1, 0.2]).isClipped).to.equal(false);
    expect(outlierClippedDomain([0.1, 0.1, -0.1, 0.1, 0.1, 5])).to.deep.equal({
      domain: [-0.1, 0.1],
      isClipped: true,
    });
  });
  it('outlierClippedDomain(fewer than five changes) does not clip', () => {
    expect(outlierClippedDomain([0.1, 0.1, 0.1, 60]).isClipped).to.equal(false);
    expect(outlierClippedDomain([0, 0, 0, 0, 0, 0, 60]).isClipped).to.equal(false);
  });
  it('outlierClippedDomain([]) is [0, 1], unclipped', () => {
    expect(outlierClippedDomain([])).to.deep.equal({domain: [0, 1], isClipped: false});
  });
});
