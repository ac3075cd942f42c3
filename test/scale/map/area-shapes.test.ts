import {expect} from 'chai';
import {areaShapes} from '../../../src/scale/map/area-shapes.ts';
import {gridTopology} from '../../support/grid-topology.ts';

const grid = gridTopology(3, 2, (index) => `0${index}`) as {readonly objects: object};
const square = {type: 'Polygon', arcs: [[0, 1]]};
const arcs = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  [
    [1, 1],
    [0, 1],
    [0, 0],
  ],
];

/** A topology of one square with these fields. */
const topology = (...geometries: readonly object[]): object => ({
  type: 'Topology',
  arcs,
  objects: {areas: {type: 'GeometryCollection', geometries}},
});

const codes = (json: unknown, key?: string): readonly string[] | undefined =>
  areaShapes(json, key)?.shapes.map(({code}) => code);

describe('areaShapes', () => {
  it('areaShapes() fits the areas into the box, with north above', () => {
    const map = areaShapes(grid);
    expect(map?.width).to.equal(460);
    expect(map?.height).to.be.within(300, 330);
    const [southWest, , , northWest] = map?.shapes ?? [];
    expect(southWest?.y).to.be.greaterThan(northWest?.y ?? Infinity);
    expect(southWest?.path).to.match(/^M[\d.,LZ]+Z$/);
  });

  it('areaShapes() keeps the zeros of codes, and reads the property that the page names', () => {
    expect(codes(grid)?.slice(0, 2)).to.deep.equal(['00', '01']);
    const named = {...square, id: '7', properties: {UBIGEO: '0801', code: 'x'}};
    expect(codes(topology(named), 'UBIGEO')).to.deep.equal(['0801']);
    expect(codes(topology({...square, id: '07'}))).to.deep.equal(['07']);
    expect(codes(topology({...square, id: 7}))).to.deep.equal(['7']);
  });

  it('areaShapes() has one place for several areas with one code, and none for an area without code or outline', () => {
    const empty = {type: null, id: 'empty'};
    const areas = [{...square, id: 'a'}, {...square, id: 'a'}, square, empty];
    const map = areaShapes(topology(...areas));
    expect(map?.shapes.map(({code}) => code)).to.deep.equal(['a']);
    expect(map?.shapes[0]?.path?.match(/M/g)).to.have.lengthOf(2);
  });

  it('areaShapes() does not depend on the direction of the rings', () => {
    const reversed = {type: 'Polygon', arcs: [[~1, ~0]], id: 'a'};
    expect(areaShapes(topology(reversed))?.shapes[0]?.path?.length).to.be.lessThan(60);
  });

  it('areaShapes() gives a place the centre of its largest ring, whatever the direction of the others', () => {
    const box = (x: number, size: number): readonly (readonly [number, number])[] => [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
      [x, 0],
    ];
    const mainland = box(10, 10);
    for (const island of [box(0, 2), box(0, 2).toReversed()]) {
      const geometry = {type: 'MultiPolygon', arcs: [[[0]], [[1]]], id: 'a'};
      const map = areaShapes({...topology(geometry), arcs: [island, mainland]});
      const [place] = map?.shapes ?? [];
      expect(place?.x).to.be.closeTo(460 * 0.75, 0.1);
      expect(place?.path?.match(/M/g)).to.have.lengthOf(2);
    }
  });

  it('areaShapes() draws neither lines nor an area with a coordinate that is not a number', () => {
    const line = {type: 'LineString', arcs: [0], id: 'line'};
    const bad = {type: 'Polygon', arcs: [[2]], id: 'bad'};
    const shapes = {
      ...topology({...square, id: 'a'}, line, bad),
      arcs: [
        ...arcs,
        [
          [0, 0],
          [NaN, 1],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    expect(codes(shapes)).to.deep.equal(['a']);
  });

  it('areaShapes() reads no inherited code', () => {
    const properties: unknown = Object.create({code: 'x'});
    expect(codes(topology({...square, properties}, {...square, id: 'a'}))).to.deep.equal(['a']);
    expect(codes(topology({...square, id: 'a', properties: {code: 'b'}}), 'constructor')).to.equal(undefined);
  });

  it('areaShapes() returns null for anything else', () => {
    const many = Array.from({length: 5001}, () => square);
    const bad = [
      null,
      1,
      'x',
      [],
      {},
      {type: 'Topology'},
      {type: 'Topology', arcs: [], objects: {}},
      {type: 'FeatureCollection', features: []},
      topology(),
      topology({type: 'Polygon', arcs: [[99]], id: 'a'}),
      topology({type: 'Polygon', arcs: 'x', id: 'a'}),
      topology(square),
      topology(...many),
      {...topology({...square, id: 'a'}), arcs: [[['x', null]], [[NaN, 1]]]},
    ];
    for (const json of bad) expect(areaShapes(json), JSON.stringify(json).slice(0, 60)).to.equal(null);
  });
});
