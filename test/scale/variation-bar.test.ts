import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import type {BarShape, PlacedBar} from '../../src/scale/variation-bar.ts';
import {outlierClippedDomain} from '../../src/scale/change-domain.ts';
import {unitDomain} from '../../src/scale/domain.ts';
import type {Domain} from '../../src/scale/domain.ts';
import {placeChange} from '../../src/scale/variation-bar.ts';

const changes = [-3.9, 0.1, -0.4, 0.3, 0, 3.8, 60.3, 1.2, 2.0, 13.3, -0.5];
const sharedDomain: Domain = [-70, 70];
const clippedDomain: Domain = [-14, 14];

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
    for (const value of [null, NaN, Infinity]) expect(placedChange(value)).to.include({kind: 'empty'});
  });
  it('placeChange(60.3) on the clipped domain fills its side and has a break at the end', () => {
    const shape = placedChange(60.3, clippedDomain);
    expect(shape.clipped).to.equal('end');
    expect(asBar(shape)).to.deep.include({start: 50, length: 50, to: 100, breaks: [96]});
  });
  it('placeChange(-60.3) on the clipped domain has a break at the start', () => {
    const shape = placedChange(-60.3, clippedDomain);
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
  const shapes = domains.flatMap((domain) => values.map((change) => placedChange(change, domain)));
  it('PlacedBar has only numbers from 0 to 100, without -0, for any input', () => {
    const isInvalid = (number: number): boolean => !(number >= 0 && number <= 100) || Object.is(number, -0);
    expect(shapes.filter((shape) => numbers(shape).some(isInvalid))).to.deep.equal([]);
  });
  it('PlacedBar ends on the track', () => {
    const bars = shapes.filter((shape) => shape.kind === 'bar');
    expect(bars).to.have.length.above(60);
    expect(bars.filter(({start, length}) => start + length > 100 + 1e-9)).to.deep.equal([]);
  });
});
