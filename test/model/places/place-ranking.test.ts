import {expect} from 'chai';
import {toNumber} from '../../../src/model/decimal.ts';
import {rankPlaces} from '../../../src/model/places/place-ranking.ts';
import type {PlaceRanking} from '../../../src/model/places/place-ranking.ts';
import {placeDimension} from '../../../src/model/report/place.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import type {Observation} from '../../../src/model/report/observation.ts';
import {indicator, observation, type IndicatorParts} from '../../support/indicator.ts';

type Figures = Readonly<Record<string, readonly (number | null)[]>>;

/** An indicator whose places have values from 2022 on. `width` is half of each interval of 2023. */
function places(figures: Figures, parts: IndicatorParts = {}, width?: number): Indicator {
  const interval = (value: number | null): Partial<Observation> =>
    value === null || width === undefined ? {} : {lower: value - width, upper: value + width};
  return indicator({
    values: {'2022': 50, '2023': 50},
    comparison: {from: 'previous', to: 'latest'},
    desiredDirection: 'increase',
    disaggregations: Object.entries(figures).map(([code, values]) => ({
      dimensions: new Map([[placeDimension, code]]),
      label: null,
      targets: [],
      observations: values.map((value, index) =>
        observation(String(2022 + index), value, value === null ? {missing: 'suppressed'} : interval(value)),
      ),
    })),
    ...parts,
  });
}

const orderOf = ({rows}: PlaceRanking): string =>
  rows
    .map(({code, position, previousPosition}) => `${code} ${position ?? '-'} ${previousPosition ?? '-'}`)
    .join(', ');

describe('rankPlaces', () => {
  it('rankPlaces() has the largest value first, with the position then and now', () => {
    const ranking = rankPlaces(places({a: [40, 41], b: [30, 60], c: [50, 50]}));
    expect(orderOf(ranking)).to.equal('b 1 3, c 2 1, a 3 2');
    expect([ranking.fromPeriod, ranking.toPeriod, ranking.count]).to.deep.equal(['2022', '2023', 3]);
  });

  it('rankPlaces() has the smallest value first when the indicator is to decrease', () => {
    const ranking = rankPlaces(places({a: [3, 9], b: [2, 1]}, {desiredDirection: 'decrease'}));
    expect(orderOf(ranking)).to.equal('b 1 1, a 2 2');
    expect(ranking.isSmallestFirst).to.equal(true);
  });

  it('rankPlaces() gives equal printed values one position', () => {
    const ranking = rankPlaces(places({a: [1, 10], b: [1, 40.04], c: [1, 39.96], d: [1, 50]}));
    expect(orderOf(ranking)).to.equal('d 1 1, b 2 1, c 2 1, a 4 1');
  });

  it('rankPlaces() has missing values last, without a position, and 0 is a value', () => {
    const ranking = rankPlaces(places({a: [5, null], b: [4, 0], c: [3, 7]}));
    expect(orderOf(ranking)).to.equal('c 1 2, b 2 1, a - -');
    expect([ranking.count, ranking.previousCount]).to.deep.equal([2, 2]);
  });

  it('rankPlaces() counts previous positions among the places with a change', () => {
    const ranking = rankPlaces(places({a: [null, 9], b: [4, 8], c: [3, 7]}));
    expect(orderOf(ranking)).to.equal('a 1 -, b 2 1, c 3 2');
    expect([ranking.count, ranking.previousCount]).to.deep.equal([3, 2]);
  });

  it('rankPlaces() compares all places in the periods of the whole', () => {
    const ranking = rankPlaces(places({a: [5, 6, 99], b: [7], c: [1, 2]}));
    expect(orderOf(ranking)).to.equal('a 1 1, c 2 2, b - -');
    const single = rankPlaces(places({a: [5, 6]}, {values: {'2023': 50}}));
    expect(single.rows[0]?.assessment.change, 'no period before that of the whole').to.equal(null);
  });

  it('rankPlaces() takes the periods of the places when the whole has no results', () => {
    const ranking = rankPlaces(places({a: [5], b: [7, 8]}, {values: {}}));
    expect(orderOf(ranking)).to.equal('b 1 1, a - -');
    expect(ranking.rows[0]?.gap).to.equal(null);
  });

  it('rankPlaces() ranks chosen periods and chosen places', () => {
    const figures = places({a: [5, 6], b: [7, 1], c: [9, 9]});
    expect(orderOf(rankPlaces(figures, {to: '2022'}, ['a', 'b', 'none']))).to.equal('b 1 -, a 2 -, none - -');
  });

  it('rankPlaces() has the gap to the whole', () => {
    const [first] = rankPlaces(places({a: [40, 44.5]})).rows;
    expect(first?.gap && toNumber(first.gap.difference)).to.equal(-5.5);
  });

  it('rankPlaces() has the positions that the intervals allow', () => {
    const possible = ({rows}: PlaceRanking): string =>
      rows.map(({possible: range}) => (range ? `${range.best}-${range.worst}` : 'none')).join(' ');
    const figures = {a: [1, 60], b: [1, 57], c: [1, 40], d: [1, 38], e: [1, 20]};
    expect(possible(rankPlaces(places(figures, {}, 2)))).to.equal('1-2 1-2 3-4 3-4 5-5');
    const decrease = places(figures, {desiredDirection: 'decrease'}, 2);
    expect(possible(rankPlaces(decrease))).to.equal('1-1 2-3 2-3 4-5 4-5');
    expect(possible(rankPlaces(places(figures)))).to.equal('none none none none none');
  });

  it('rankPlaces() widens the possible positions by a place without an interval, which could be anywhere', () => {
    const figures = places({a: [1, 60], b: [1, 40]}, {}, 2);
    const [census] = places({c: [1, 50]}).disaggregations;
    const ranking = rankPlaces({
      ...figures,
      disaggregations: [...figures.disaggregations, ...(census ? [census] : [])],
    });
    expect(ranking.rows.map(({possible}) => possible)).to.deep.equal([
      {best: 1, worst: 2},
      null,
      {best: 2, worst: 3},
    ]);
  });

  it('rankPlaces() takes 1,874 places', () => {
    const codes = Array.from({length: 1874}, (_, index) => String(index).padStart(6, '0'));
    const figures = Object.fromEntries(codes.map((code, index) => [code, [index % 97, (index * 7) % 101]]));
    const {rows, count} = rankPlaces(places(figures, {}, 3));
    expect([rows.length, count, rows[0]?.position]).to.deep.equal([1874, 1874, 1]);
  });
});
