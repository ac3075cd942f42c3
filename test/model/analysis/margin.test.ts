import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {valueInterval} from '../../../src/model/analysis/margin.ts';
import {rollup} from '../../../src/model/analysis/rollup.ts';
import {toDecimalString} from '../../../src/model/decimal.ts';
import type {Observation} from '../../../src/model/report/observation.ts';
import {indicator, observation, type IndicatorParts} from '../../support/indicator.ts';

type Margin = Partial<Pick<Observation, 'lower' | 'upper' | 'standardError' | 'confidence'>>;

function assessed(
  [from, fromMargin]: readonly [number, Margin],
  [to, toMargin]: readonly [number, Margin],
  parts: IndicatorParts = {},
) {
  const observations = [observation('2022', from, fromMargin), observation('2023', to, toMargin)];
  return assess(indicator({observations, comparison: {from: '2022', to: '2023'}, ...parts}));
}

const survey = [
  [11.7, {lower: 10.4, upper: 13}],
  [11.5, {lower: 10.1, upper: 12.9}],
] as const;

/** Pairs of values in tenths, with the half-widths of their intervals in tenths, from a fixed sequence. */
function pairs(count: number): readonly (readonly [number, number, number, number])[] {
  let seed = 20_231;
  const next = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({length: count}, () => {
    const from = 200 + next(600);
    return [from, from + next(81) - 40, 1 + next(30), 1 + next(30)];
  });
}

describe('the margin of a change', () => {
  it('11.7 [10.4, 13.0] → 11.5 [10.1, 12.9] is within it: between −2.1 and +1.7, without a verdict', () => {
    const {verdict, movement, margin} = assessed(...survey);
    expect([verdict, movement, margin?.includesZero]).to.deep.equal(['uncertain', 'down', true]);
    expect(margin && [margin.low, margin.high].map(toDecimalString)).to.deep.equal(['-2.1', '1.7']);
  });

  it('agrees with an exact comparison of squares for 200 pairs', () => {
    const certain = {within: 0, outside: 0};
    for (const [from, to, h1, h2] of pairs(200)) {
      // Δ² ≤ h₁² + h₂², in tenths: whole numbers, so that the comparison is exact.
      const isWithin = (to - from) ** 2 <= h1 ** 2 + h2 ** 2;
      const ends = (value: number, h: number) => ({lower: (value - h) / 10, upper: (value + h) / 10});
      const expected = isWithin ? 'uncertain' : to > from ? 'favourable' : 'unfavourable';
      const {verdict} = assessed([from / 10, ends(from, h1)], [to / 10, ends(to, h2)]);
      expect(verdict, `${from} ± ${h1} → ${to} ± ${h2}`).to.equal(expected);
      certain[isWithin ? 'within' : 'outside']++;
    }
    expect(Math.min(certain.within, certain.outside)).to.be.greaterThan(40);
  });

  it('includes zero at its very end', () => {
    expect(assessed([10, {lower: 9.7, upper: 10.3}], [10.5, {lower: 10.1, upper: 10.9}]).verdict).to.equal(
      'uncertain',
    );
    expect(assessed([10, {lower: 9.7, upper: 10.3}], [10.6, {lower: 10.2, upper: 11}]).verdict).to.equal(
      'favourable',
    );
  });

  it('of standard errors is 1.96 times the root of their squares', () => {
    // 1.96 × 5 = 9.8.
    const errors = [{standardError: 3}, {standardError: 4}] as const;
    expect(assessed([20, errors[0]], [29.7, errors[1]]).verdict).to.equal('uncertain');
    expect(assessed([20, errors[0]], [29.9, errors[1]]).verdict).to.equal('favourable');
  });

  it('of intervals of another confidence is that of 95 %', () => {
    // Half-widths 3 and 4 at 90 %: 5 × 1.95996 / 1.64485 = 5.958.
    const ends = (value: number, h: number) => ({lower: value - h, upper: value + h, confidence: 0.9});
    expect(assessed([20, ends(20, 3)], [25.9, ends(25.9, 4)]).verdict).to.equal('uncertain');
    expect(assessed([20, ends(20, 3)], [26, ends(26, 4)]).verdict).to.equal('favourable');
  });

  it('is null without an interval of both values, and when the ends of one are exchanged', () => {
    const exchanged = [11.5, {lower: 12.9, upper: 10.1}] as const;
    for (const to of [[11.5, {}], [11.5, {lower: 10.1}], exchanged] as const) {
      const {verdict, margin} = assessed(survey[0], to);
      expect([verdict, margin]).to.deep.equal(['unfavourable', null]);
    }
  });

  it('never throws for the largest numbers', () => {
    const wide = {lower: -1.7e308, upper: 1.7e308};
    expect(assessed([1, wide], [2, wide]).margin).to.equal(null);
  });

  it('does not replace the verdict of a limit, which judges the value', () => {
    expect(assessed(...survey, {limit: {kind: 'min-allowed', min: 5, max: null}}).verdict).to.equal(
      'favourable',
    );
  });

  it('is a state of its own in a roll-up, whose counts add up', () => {
    const rise = assessed([10, {lower: 9, upper: 11}], [20, {lower: 19, upper: 21}]);
    const counts = rollup([assessed(...survey), rise, assessed([3, {}], [3, {}])]);
    const {comparable, favourable, unfavourable, unchanged, uncertain, unjudged} = counts;
    expect([favourable, unchanged, uncertain]).to.deep.equal([1, 1, 1]);
    expect(favourable + unfavourable + unchanged + uncertain + unjudged).to.equal(comparable);
  });
});

describe('valueInterval(observation)', () => {
  it('computes the ends from the standard error at the stated confidence', () => {
    const of = (margin: Margin) => valueInterval(observation('2023', 50, margin));
    expect(of({standardError: 1})?.max).to.be.closeTo(51.959964, 1e-6);
    expect(of({standardError: 1, confidence: 0.99})?.min).to.be.closeTo(50 - 2.575829, 1e-6);
    expect(of({standardError: 1, confidence: 0.999999999999})?.max).to.be.lessThan(58);
    expect(of({})).to.equal(null);
  });
});
