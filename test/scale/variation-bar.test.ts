import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {BarShape, PlacedBar} from '../../src/scale/variation-bar.ts';
import {outlierClippedDomain, unitDomain, symmetricDomain} from '../../src/scale/domain.ts';
import type {Domain} from '../../src/scale/domain.ts';
import {placeChange, placeLevels} from '../../src/scale/variation-bar.ts';

const changes = [-3.9, 0.1, -0.4, 0.3, 0, 3.8, 60.3, 1.2, 2.0, 13.3, -0.5];
const sharedDomain = symmetricDomain(changes);

function asBar(shape: PlacedBar): BarShape {
  if (shape.kind !== 'bar') throw new Error(`expected a bar, not ${shape.kind}`);
  return shape;
}

const barEnds = (shape: PlacedBar): number[] => [
  asBar(shape).start,
  asBar(shape).start + asBar(shape).length,
];

/** All numbers of a placed bar. */
const numbers = (shape: PlacedBar): number[] =>
  Object.values(shape)
    .flat()
    .filter((value): value is number => typeof value === 'number');

const placedLevels = (from: number | null, to: number | null, domain: Domain = [0, 100]): PlacedBar =>
  placeLevels({from, to, domain});
const placedChange = (value: number | null, domain: Domain = sharedDomain): PlacedBar =>
  placeChange({change: value, domain});

describe('placeChange', () => {
  it('placeChange() places the 11 changes of the document at the positions of D3, except short bars', () => {
    const scale = scaleLinear(sharedDomain, [0, 100]);
    for (const value of changes.filter((size) => Math.abs(size) > 2)) {
      const [start = 0, end = 0] = barEnds(placedChange(value));
      expect(start).to.be.closeTo(Math.min(50, scale(value)), 0.001);
      expect(end).to.be.closeTo(Math.max(50, scale(value)), 0.001);
    }
  });
  it('placeChange(0.1) is visible, to the right of zero', () => {
    const shape = asBar(placedChange(0.1));
    expect(shape).to.include({start: 50, length: 0.75, direction: 'up'});
    expect(shape.to).to.be.closeTo(50 + 10 / 140, 0.001);
  });
  it('placeChange(-0.4) is visible, to the left of zero', () => {
    expect(asBar(placedChange(-0.4))).to.include({start: 49.25, length: 0.75, direction: 'down'});
  });
  it('placeChange(0) is a tick at zero, not a bar', () => {
    expect(placedChange(0)).to.include({kind: 'tick', position: 50, zero: 50, clipped: null});
    expect(placedChange(-0)).to.include({kind: 'tick', position: 50});
  });
  it('placeChange() is empty for null and values that are not finite', () => {
    for (const value of [null, NaN, Infinity])
      expect(placedChange(value)).to.include({kind: 'empty', mark: 'change'});
  });
  it('placeChange(60.3) on the clipped domain fills its side and has a break at the end', () => {
    const shape = placedChange(60.3, outlierClippedDomain(changes).domain);
    expect(shape.clipped).to.equal('end');
    expect(asBar(shape)).to.deep.include({start: 50, length: 50, to: 100, breaks: [96]});
  });
  it('placeChange(-60.3) on the clipped domain has a break at the start', () => {
    const shape = placedChange(-60.3, outlierClippedDomain(changes).domain);
    expect(shape.clipped).to.equal('start');
    expect(asBar(shape)).to.deep.include({start: 0, length: 50, to: 0, breaks: [4]});
  });
  it('placeChange() clips only +60.3 of the document on the clipped domain', () => {
    const {domain} = outlierClippedDomain(changes);
    expect(changes.filter((value) => placedChange(value, domain).clipped !== null)).to.deep.equal([60.3]);
  });
  it('placeChange() keeps the break inside a short bar', () => {
    const shape = placedChange(13.3, [-99, 1]);
    expect(asBar(shape)).to.deep.include({start: 99, length: 1, breaks: [99.5]});
    expect(asBar(placedChange(-13.3, [-1, 99]))).to.deep.include({start: 0, length: 1, breaks: [0.5]});
  });
  it('placeChange(-0.1) on a track that starts at zero stays on its side of zero and on the track', () => {
    const shape = placedChange(-0.1, [0, 70]);
    expect(shape.clipped).to.equal('start');
    expect(asBar(shape)).to.include({start: 0, length: 0, direction: 'down'});
  });
  it('placeChange(1.2, reversed domain) extends to the right', () => {
    expect(placedChange(1.2, [70, -70])).to.deep.equal(placedChange(1.2));
  });
  it('placeChange({minimumLength: 3}) has at least length 3', () => {
    expect(asBar(placeChange({change: -0.1, domain: sharedDomain, minimumLength: 3}))).to.include({
      start: 47,
      length: 3,
    });
  });
});

describe('placeLevels', () => {
  it('placeLevels() places every pair of the document at the positions of D3', () => {
    const scale = scaleLinear([0, 100], [0, 100]);
    const pairs = pnmnna.indicators.map(({observations: [first, second]}) => [
      first?.value ?? null,
      second?.value ?? null,
    ]);
    const kinds = pairs.map(([from = null, to = null]) => {
      const shape = placedLevels(from, to);
      if (shape.kind === 'bar' && from !== null && to !== null) {
        expect([shape.from, shape.to]).to.deep.equal([scale(from), scale(to)]);
        expect(shape.direction).to.equal(to > from ? 'up' : 'down');
        expect(shape.length).to.be.closeTo(Math.max(0.75, Math.abs(to - from)), 0.001);
      }
      return shape.kind;
    });
    const count = (kind: string): number => kinds.filter((other) => other === kind).length;
    expect([count('bar'), count('tick'), count('point'), count('empty')]).to.deep.equal([10, 1, 6, 1]);
  });
  it('placeLevels(14.7 → 10.8) covers the range between the values, with its direction', () => {
    expect(asBar(placedLevels(14.7, 10.8))).to.deep.include({
      start: 10.8,
      length: 3.9,
      from: 14.7,
      to: 10.8,
      direction: 'down',
    });
  });
  it('placeLevels(0 → 0.1) extends away from zero', () => {
    expect(asBar(placedLevels(0, 0.1))).to.include({start: 0, length: 0.75, from: 0, to: 0.1});
  });
  it('placeLevels(17.2 → 16.8) extends beyond the larger value, with exact marks', () => {
    expect(asBar(placedLevels(17.2, 16.8))).to.include({start: 16.8, length: 0.75, from: 17.2, to: 16.8});
  });
  it('placeLevels(99.9 → 100) extends back at the end of the track', () => {
    expect(asBar(placedLevels(99.9, 100))).to.include({start: 99.25, length: 0.75});
  });
  it('placeLevels(-0.1 → -0.2) extends to the left, away from zero', () => {
    expect(barEnds(placedLevels(-0.1, -0.2, [-100, 100]))).to.deep.equal([49.2, 49.95]);
  });
  it('placeLevels(-99.9 → -100) extends back at the start of the track', () => {
    expect(asBar(placedLevels(-99.9, -100, [-100, 0]))).to.include({start: 0, length: 0.75});
  });
  it('placeLevels(0.1 → 0.2) on a track shorter than the minimum length does not cross zero', () => {
    expect(asBar(placedLevels(0.1, 0.2, [-100, 0.3]))).to.include({start: 99.701, length: 0.299});
    expect(asBar(placedLevels(-0.1, -0.2, [-0.3, 100]))).to.include({start: 0, length: 0.299});
  });
  it('placeLevels(-5 → 5) crosses zero', () => {
    expect(asBar(placedLevels(-5, 5, [-10, 10]))).to.include({start: 25, length: 50, direction: 'up'});
  });
  it('placeLevels(100 → 100) is a tick at its position', () => {
    expect(placedLevels(100, 100)).to.include({kind: 'tick', position: 100});
  });
  it('placeLevels(single value) is a point with its side', () => {
    expect(placedLevels(null, 2.9)).to.include({kind: 'point', position: 2.9, side: 'to'});
    expect(placedLevels(50.3, null)).to.include({kind: 'point', position: 50.3, side: 'from'});
    expect(placedLevels(null, 0)).to.include({kind: 'point', position: 0, side: 'to'});
  });
  it('placeLevels(no value) is empty', () => {
    expect(placedLevels(null, null)).to.include({kind: 'empty', clipped: null});
  });
  it('placeLevels() is clipped to the track, with a break at each clipped end', () => {
    expect(placedLevels(40, 130)).to.deep.include({to: 100, clipped: 'end', breaks: [96]});
    expect(placedLevels(110, 130)).to.include({start: 99.25, length: 0.75, clipped: 'end'});
    expect(placedLevels(-20, 130)).to.deep.include({start: 0, length: 100, clipped: 'both', breaks: [4, 96]});
    expect(placedLevels(null, 130)).to.include({kind: 'point', position: 100, clipped: 'end'});
    expect(placedLevels(40, 60).clipped).to.equal(null);
  });
  it('placeLevels({target, baseline}) has their positions, and null outside the domain', () => {
    const levelInput = {from: 19.9, to: 23.7, domain: [0, 100]} as const;
    expect(placeLevels({...levelInput, target: 60, baseline: 0})).to.include({target: 60, baseline: 0});
    expect(placeLevels({...levelInput, target: 130, baseline: null})).to.include({
      target: null,
      baseline: null,
    });
    expect(placeLevels(levelInput)).to.include({target: null, baseline: null});
  });
  it('placeLevels({domain: [50, 100]}) has no zero line', () => {
    expect(placedLevels(60, 70, [50, 100]).zero).to.equal(null);
    expect(placedLevels(60, 70).zero).to.equal(0);
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
  const edgeDomains = [
    [0, 0],
    [1e308, -1e308],
    [NaN, NaN],
    [-Infinity, Infinity],
    [-5e-324, 5e-324],
    [100, 0],
    [50, 51],
  ] satisfies Domain[];
  const domains: readonly Domain[] = [
    ...edgeDomains,
    ...[[], values, [5e-324]].map((list) => unitDomain(list, null)),
  ];
  const shapes = domains.flatMap((domain) =>
    values.flatMap((from) => [
      placedChange(from, domain),
      ...values.map((to) => placeLevels({from, to, domain, target: to, baseline: from})),
    ]),
  );
  it('PlacedBar has only numbers from 0 to 100, without -0, for any input', () => {
    const isInvalid = (number: number): boolean => !(number >= 0 && number <= 100) || Object.is(number, -0);
    expect(shapes.filter((shape) => numbers(shape).some(isInvalid))).to.deep.equal([]);
  });
  it('PlacedBar ends on the track', () => {
    const bars = shapes.filter((shape) => shape.kind === 'bar');
    expect(bars).to.have.length.above(400);
    expect(bars.filter(({start, length}) => start + length > 100 + 1e-9)).to.deep.equal([]);
  });
});
