import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {BarShape, PlacedBar} from '../../src/scale/variation-bar.ts';
import {outlierClippedDomain, unitDomain, symmetricDomain} from '../../src/scale/domain.ts';
import type {Domain} from '../../src/scale/domain.ts';
import {placeChange, placeLevels} from '../../src/scale/variation-bar.ts';

const changes = [-3.9, 0.1, -0.4, 0.3, 0, 3.8, 60.3, 1.2, 2.0, 13.3, -0.5];
const shared = symmetricDomain(changes);

function bar(placed: PlacedBar): BarShape {
  if (placed.kind !== 'bar') throw new Error(`a bar was expected, not ${placed.kind}`);
  return placed;
}

const painted = (placed: PlacedBar): number[] => [bar(placed).start, bar(placed).start + bar(placed).length];

/** Every number in the placed bar. */
const numbers = (placed: PlacedBar): number[] =>
  Object.values(placed)
    .flat()
    .filter((value): value is number => typeof value === 'number');

const levels = (from: number | null, to: number | null, domain: Domain = [0, 100]): PlacedBar =>
  placeLevels({from, to, domain});
const change = (value: number | null, domain: Domain = shared): PlacedBar =>
  placeChange({change: value, domain});

describe('placeChange', () => {
  it('placeChange() places the 11 changes of the document where d3 places them, except short ones', () => {
    const scale = scaleLinear(shared, [0, 100]);
    for (const value of changes.filter((size) => Math.abs(size) > 2)) {
      const [start = 0, end = 0] = painted(change(value));
      expect(start).to.be.closeTo(Math.min(50, scale(value)), 0.001);
      expect(end).to.be.closeTo(Math.max(50, scale(value)), 0.001);
    }
  });
  it('placeChange(0.1) is visible, to the right of zero', () => {
    const placed = bar(change(0.1));
    expect(placed).to.include({start: 50, length: 0.75, direction: 'up'});
    expect(placed.to).to.be.closeTo(50 + 10 / 140, 0.001);
  });
  it('placeChange(-0.4) is visible, to the left of zero', () => {
    expect(bar(change(-0.4))).to.include({start: 49.25, length: 0.75, direction: 'down'});
  });
  it('placeChange(0) is a tick on zero, not a bar', () => {
    expect(change(0)).to.include({kind: 'tick', at: 50, zero: 50, clipped: null});
    expect(change(-0)).to.include({kind: 'tick', at: 50});
  });
  it('placeChange() is empty for null and values that are not finite', () => {
    for (const value of [null, NaN, Infinity])
      expect(change(value)).to.include({kind: 'empty', mark: 'change'});
  });
  it('placeChange(60.3) on the clipped domain fills its side and is broken at the end', () => {
    const placed = change(60.3, outlierClippedDomain(changes).domain);
    expect(placed.clipped).to.equal('end');
    expect(bar(placed)).to.deep.include({start: 50, length: 50, to: 100, breaks: [96]});
  });
  it('placeChange(-60.3) on the clipped domain is broken at the start', () => {
    const placed = change(-60.3, outlierClippedDomain(changes).domain);
    expect(placed.clipped).to.equal('start');
    expect(bar(placed)).to.deep.include({start: 0, length: 50, to: 0, breaks: [4]});
  });
  it('placeChange() breaks only +60.3 of the document on the clipped domain', () => {
    const {domain} = outlierClippedDomain(changes);
    expect(changes.filter((value) => change(value, domain).clipped !== null)).to.deep.equal([60.3]);
  });
  it('placeChange() keeps the break inside a bar with little room', () => {
    const placed = change(13.3, [-99, 1]);
    expect(bar(placed)).to.deep.include({start: 99, length: 1, breaks: [99.5]});
    expect(bar(change(-13.3, [-1, 99]))).to.deep.include({start: 0, length: 1, breaks: [0.5]});
  });
  it('placeChange(-0.1) on a track that starts at zero neither crosses zero nor leaves the track', () => {
    const placed = change(-0.1, [0, 70]);
    expect(placed.clipped).to.equal('start');
    expect(bar(placed)).to.include({start: 0, length: 0, direction: 'down'});
  });
  it('placeChange(1.2, reversed domain) goes to the right', () => {
    expect(change(1.2, [70, -70])).to.deep.equal(change(1.2));
  });
  it('placeChange({minimumLength: 3}) is at least 3 long', () => {
    expect(bar(placeChange({change: -0.1, domain: shared, minimumLength: 3}))).to.include({
      start: 47,
      length: 3,
    });
  });
});

describe('placeLevels', () => {
  it('placeLevels() places every pair of the document where d3 places it', () => {
    const scale = scaleLinear([0, 100], [0, 100]);
    const pairs = pnmnna.indicators.map(({observations: [first, second]}) => [
      first?.value ?? null,
      second?.value ?? null,
    ]);
    const kinds = pairs.map(([from = null, to = null]) => {
      const placed = levels(from, to);
      if (placed.kind === 'bar' && from !== null && to !== null) {
        expect([placed.from, placed.to]).to.deep.equal([scale(from), scale(to)]);
        expect(placed.direction).to.equal(to > from ? 'up' : 'down');
        expect(placed.length).to.be.closeTo(Math.max(0.75, Math.abs(to - from)), 0.001);
      }
      return placed.kind;
    });
    const count = (kind: string): number => kinds.filter((other) => other === kind).length;
    expect([count('bar'), count('tick'), count('point'), count('empty')]).to.deep.equal([10, 1, 6, 1]);
  });
  it('placeLevels(14.7 → 10.8) is painted between the values, with its direction', () => {
    expect(bar(levels(14.7, 10.8))).to.deep.include({
      start: 10.8,
      length: 3.9,
      from: 14.7,
      to: 10.8,
      direction: 'down',
    });
  });
  it('placeLevels(0 → 0.1) extends away from zero', () => {
    expect(bar(levels(0, 0.1))).to.include({start: 0, length: 0.75, from: 0, to: 0.1});
  });
  it('placeLevels(17.2 → 16.8) extends beyond the larger value, with exact marks', () => {
    expect(bar(levels(17.2, 16.8))).to.include({start: 16.8, length: 0.75, from: 17.2, to: 16.8});
  });
  it('placeLevels(99.9 → 100) extends back at the end of the track', () => {
    expect(bar(levels(99.9, 100))).to.include({start: 99.25, length: 0.75});
  });
  it('placeLevels(-0.1 → -0.2) extends to the left, away from zero', () => {
    expect(painted(levels(-0.1, -0.2, [-100, 100]))).to.deep.equal([49.2, 49.95]);
  });
  it('placeLevels(-99.9 → -100) extends back at the start of the track', () => {
    expect(bar(levels(-99.9, -100, [-100, 0]))).to.include({start: 0, length: 0.75});
  });
  it('placeLevels(0.1 → 0.2) with less room than the shortest bar does not cross zero', () => {
    expect(bar(levels(0.1, 0.2, [-100, 0.3]))).to.include({start: 99.701, length: 0.299});
    expect(bar(levels(-0.1, -0.2, [-0.3, 100]))).to.include({start: 0, length: 0.299});
  });
  it('placeLevels(-5 → 5) crosses zero', () => {
    expect(bar(levels(-5, 5, [-10, 10]))).to.include({start: 25, length: 50, direction: 'up'});
  });
  it('placeLevels(100 → 100) is a tick at its position', () => {
    expect(levels(100, 100)).to.include({kind: 'tick', at: 100});
  });
  it('placeLevels(single value) is a point with its side', () => {
    expect(levels(null, 2.9)).to.include({kind: 'point', at: 2.9, side: 'to'});
    expect(levels(50.3, null)).to.include({kind: 'point', at: 50.3, side: 'from'});
    expect(levels(null, 0)).to.include({kind: 'point', at: 0, side: 'to'});
  });
  it('placeLevels(no value) is empty', () => {
    expect(levels(null, null)).to.include({kind: 'empty', clipped: null});
  });
  it('placeLevels() stays on the track beyond the domain and is broken there', () => {
    expect(levels(40, 130)).to.deep.include({to: 100, clipped: 'end', breaks: [96]});
    expect(levels(110, 130)).to.include({start: 99.25, length: 0.75, clipped: 'end'});
    expect(levels(-20, 130)).to.deep.include({start: 0, length: 100, clipped: 'both', breaks: [4, 96]});
    expect(levels(null, 130)).to.include({kind: 'point', at: 100, clipped: 'end'});
    expect(levels(40, 60).clipped).to.equal(null);
  });
  it('placeLevels({target, baseline}) has their positions, and null outside the domain', () => {
    const places = {from: 19.9, to: 23.7, domain: [0, 100]} as const;
    expect(placeLevels({...places, target: 60, baseline: 0})).to.include({target: 60, baseline: 0});
    expect(placeLevels({...places, target: 130, baseline: null})).to.include({target: null, baseline: null});
    expect(placeLevels(places)).to.include({target: null, baseline: null});
  });
  it('placeLevels({domain: [50, 100]}) has no zero line', () => {
    expect(levels(60, 70, [50, 100]).zero).to.equal(null);
    expect(levels(60, 70).zero).to.equal(0);
  });
});

describe('PlacedBar', () => {
  const values = [
    null,
    NaN,
    Infinity,
    0,
    -0,
    0.1,
    -0.4,
    100,
    1e308,
    -1e308,
    5e-324,
    -5e-324,
    Number.MAX_VALUE,
  ];
  const given = [
    [0, 0],
    [1e308, -1e308],
    [NaN, NaN],
    [-Infinity, Infinity],
    [-5e-324, 5e-324],
    [100, 0],
    [50, 51],
  ] satisfies Domain[];
  const domains: readonly Domain[] = [
    ...given,
    ...[[], values, [5e-324]].map((list) => unitDomain(list, null)),
  ];
  const placed = domains.flatMap((domain) =>
    values.flatMap((from) => [
      change(from, domain),
      ...values.map((to) => placeLevels({from, to, domain, target: to, baseline: from})),
    ]),
  );
  it('PlacedBar has only numbers from 0 to 100, without -0, for any input', () => {
    const isInvalid = (number: number): boolean => !(number >= 0 && number <= 100) || Object.is(number, -0);
    expect(placed.filter((shape) => numbers(shape).some(isInvalid))).to.deep.equal([]);
  });
  it('PlacedBar ends on the track', () => {
    const bars = placed.filter((shape) => shape.kind === 'bar');
    expect(bars).to.have.length.above(400);
    expect(bars.filter(({start, length}) => start + length > 100 + 1e-9)).to.deep.equal([]);
  });
});
