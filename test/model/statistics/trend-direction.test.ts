import {expect} from 'chai';
import {trendDirection} from '../../../src/model/statistics/trend-direction.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import {indicator, observation} from '../../support/indicator.ts';

const series = (values: readonly (number | null)[], overrides: Partial<Indicator> = {}): Indicator =>
  indicator({
    observations: values.map((value, index) => observation(String(2010 + index), value)),
    desiredDirection: 'increase',
    ...overrides,
  });

/** All orders of a list. */
function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

function signs(values: readonly number[]): number {
  let sum = 0;
  for (let late = 0; late < values.length; late += 1)
    for (let early = 0; early < late; early += 1)
      sum += Math.sign((values[late] ?? 0) - (values[early] ?? 0));
  return sum;
}

describe('trendDirection(indicator)', () => {
  it('agrees with the count of all orders of 5, 6 and 7 values', () => {
    for (const count of [5, 6, 7]) {
      const orders = permutations(Array.from({length: count}, (_, index) => index));
      const scores = orders.map(signs);
      for (const order of orders) {
        const score = signs(order);
        const extreme = scores.filter((other) => Math.abs(other) >= Math.abs(score)).length;
        const expected = extreme / orders.length > 0.05 ? 'none' : score > 0 ? 'up' : 'down';
        if (trendDirection(series(order)).direction !== expected)
          expect.fail(`${order.join()}: expected ${expected}`);
      }
    }
  }).timeout(60_000);

  it('agrees with published critical values of S for 8, 9 and 10 values', () => {
    // Two-sided, 5 %: S ≥ 18, 20 and 23 (Kendall, table of probabilities of S).
    const swapped = (count: number, inversions: number): readonly number[] => {
      const values = Array.from({length: count}, (_, index) => index);
      for (let done = 0; done < inversions;)
        for (let index = 1; index < count && done < inversions; index += 1) {
          const [before = 0, after = 0] = values.slice(index - 1, index + 1);
          if (before < after) {
            values.splice(index - 1, 2, after, before);
            done += 1;
          }
        }
      return values;
    };
    for (const [count, critical] of [
      [8, 18],
      [9, 20],
      [10, 23],
    ] as const) {
      const pairs = (count * (count - 1)) / 2;
      const direction = (score: number): unknown =>
        trendDirection(series(swapped(count, (pairs - score) / 2))).direction;
      expect(direction(critical), `${count}`).to.equal('up');
      expect(direction(critical - 2), `${count}`).to.equal('none');
    }
  });

  it('needs five values, and counts neither gaps nor forecasts', () => {
    expect(trendDirection(series([1, 2, 3, 4])).direction).to.equal(null);
    expect(trendDirection(series([1, null, 2, 3, 4])).direction).to.equal(null);
    expect(trendDirection(series([1, null, 2, 3, 4, 5])).direction).to.equal('up');
    const forecast = series([1, 2, 3, 4]);
    const observations = [...forecast.observations, observation('2014', 5, {flags: ['forecast']})];
    expect(trendDirection({...forecast, observations}).direction).to.equal(null);
  });

  it('counts only the values since a break of the series', () => {
    const broken = series([1, 2, 3, 4, 5, 6, 7], {breaks: [{period: '2013', note: null}]});
    const {direction, hasBreak, values} = trendDirection(broken);
    expect([direction, hasBreak, values.length]).to.deep.equal([null, true, 4]);
  });

  it('returns whether a trend is desired only with a desired increase or decrease', () => {
    const rise = [1, 2, 3, 4, 5];
    const desired = (overrides: Partial<Indicator>): boolean | null =>
      trendDirection(series(rise, overrides)).isDesired;
    expect(desired({})).to.equal(true);
    expect(desired({desiredDirection: 'decrease'})).to.equal(false);
    expect(desired({desiredDirection: 'maintain'})).to.equal(null);
    expect(desired({desiredDirection: null})).to.equal(null);
    expect(desired({limit: {kind: 'max-allowed', min: null, max: 10}})).to.equal(null);
  });

  it('compares exactly', () => {
    expect(trendDirection(series([0.3, 0.1 + 0.2, 0.3, 0.3, 0.3])).direction).to.equal('none');
  });

  it('tests the last ten values', () => {
    const {values, direction} = trendDirection(series([9, 8, 7, 6, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect([values.length, direction]).to.deep.equal([10, 'up']);
  });
});
