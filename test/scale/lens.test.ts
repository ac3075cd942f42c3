import {expect} from 'chai';
import fastCheck from 'fast-check';
import {assess} from '../../src/model/analysis/assessment.ts';
import {lensDomain} from '../../src/scale/lens.ts';
import {indicator, observation} from '../support/indicator.ts';

const assessed = (from: number | null, to: number | null, decimals = 1) =>
  assess(indicator({values: {'2021': from, '2022': to}, decimals}));
const lens = (from: number | null, to: number | null) => lensDomain(assessed(from, to), [0, 100]);

describe('lensDomain(assessment, domain)', () => {
  it('returns a round part of the domain around a short arrow', () => {
    expect(lens(62.4, 62.1)).to.deep.equal([61.5, 63]);
    expect(lens(50.8, 52)).to.deep.equal([49, 54]);
    expect(lens(33, 40)).to.deep.equal([20, 50]);
    expect(lens(71.4, 71.5)).to.deep.equal([71.2, 71.6]);
  });

  it('stays inside the domain at its ends', () => {
    expect(lens(0, 0.1)).to.deep.equal([0, 0.4]);
    expect(lens(100, 99.2)).to.deep.equal([96, 100]);
  });

  it('returns null for a long arrow, equal values, one value and none', () => {
    for (const [from, to] of [
      [20, 60],
      [30, 30],
      [null, 4],
      [4, null],
      [null, null],
    ] as const)
      expect(lens(from, to)).to.equal(null);
  });

  it('returns null for a change that the printed figures do not show', () => {
    expect(lensDomain(assessed(50.01, 50.04), [0, 100])).to.equal(null);
  });

  it('returns null when a value lies outside the domain', () => {
    expect(lensDomain(assessed(62.4, 62.1), [0, 50])).to.equal(null);
  });

  it('returns null across a break of the series', () => {
    const observations = [observation('2021', 20), observation('2022', 20.5, {flags: ['break']})];
    expect(lensDomain(assess(indicator({observations})), [0, 100])).to.equal(null);
  });

  it('gives a short arrow from a sixth to a fourth of the part, whatever the values', () => {
    const thousandths = fastCheck.integer({min: -100_000, max: 100_000}).map((value) => value / 1000);
    const change = fastCheck.integer({min: -7_900, max: 7_900}).map((value) => value / 1000);
    fastCheck.assert(
      fastCheck.property(thousandths, change, fastCheck.integer({min: -3, max: 9}), (start, by, power) => {
        const factor = 10 ** power;
        const domain = [-100 * factor, 100 * factor] as const;
        const [from, to] = [start * factor, Math.max(-100, Math.min(100, start + by)) * factor];
        const assessment = assessed(from, to, 9);
        const part = lensDomain(assessment, domain);
        if (!part) return from === to || assessment.isBelowPrecision;
        const share = Math.abs(to - from) / (part[1] - part[0]);
        const digits = part.map((value) => value.toExponential().replace(/[-.]|e.*/g, ''));
        return (
          part[0] >= domain[0] &&
          part[1] <= domain[1] &&
          part[0] <= Math.min(from, to) &&
          part[1] >= Math.max(from, to) &&
          share > 0.1666 &&
          share < 0.2501 &&
          digits.every(({length}) => length <= 7)
        );
      }),
      {numRuns: 2000},
    );
  });
});
