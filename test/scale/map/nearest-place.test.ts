import {expect} from 'chai';
import {peruTiles, readTileLayout} from '../../../src/model/places/tile-layout.ts';
import {nearestPlace} from '../../../src/scale/map/nearest-place.ts';
import {tileGrid} from '../../../src/scale/map/tile-grid.ts';

const {tiles, width, height} = tileGrid(peruTiles);
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const move = (from: string, key: string): string | null => {
  const index = tiles.findIndex(({tile}) => tile.abbr === from);
  const next = nearestPlace(tiles, index, key);
  return next === null ? null : (tiles[next]?.tile.abbr ?? '');
};

describe('nearestPlace', () => {
  it('nearestPlace() goes to the tile beside, and over a gap', () => {
    expect(move('CUS', 'ArrowRight')).to.equal('MDD');
    expect(move('CUS', 'ArrowDown')).to.equal('ARE');
    expect(move('TUM', 'ArrowDown')).to.equal('PIU');
    expect(move('ICA', 'ArrowUp')).to.equal('HUV');
  });

  it('nearestPlace() does not wrap, and ignores other keys', () => {
    expect(move('TUM', 'ArrowUp')).to.equal(null);
    expect(move('TAC', 'ArrowRight')).to.equal(null);
    for (const key of ['Home', 'constructor', 'x']) expect(move('CUS', key), key).to.equal(null);
  });

  it('nearestPlace() reaches all 25 regions from each of them', () => {
    for (const start of tiles.keys()) {
      const reached = new Set([start]);
      for (const index of reached)
        for (const key of keys) {
          const next = nearestPlace(tiles, index, key);
          if (next !== null) reached.add(next);
        }
      expect(reached.size, tiles[start]?.tile.abbr).to.equal(25);
    }
  });
});

describe('tileGrid', () => {
  it('tileGrid() of Peru is 462 wide, in the order of reading', () => {
    expect([width, height]).to.deep.equal([462, 618]);
    expect(tiles.slice(0, 3).map(({tile}) => tile.abbr)).to.deep.equal(['TUM', 'PIU', 'CAJ']);
  });
});

describe('readTileLayout', () => {
  const tile = {code: 'A', abbr: 'AA', column: 0, row: 0};

  it('readTileLayout() reads codes as text, with leading zeros', () => {
    const layout = readTileLayout({tiles: [{code: '08', abbr: 'CUSCO', column: 4, row: 5}]});
    expect(layout).to.deep.equal([{code: '08', abbr: 'CUSC', name: null, column: 4, row: 5}]);
  });

  it('readTileLayout() leaves out malformed tiles and keeps their neighbours', () => {
    const bad = [
      {...tile, code: 8},
      {...tile, code: 'B', column: 60},
      {...tile, code: 'C', row: -1},
      {...tile, code: 'D', column: 1.5},
      {...tile, code: 'E', column: '1'},
      {...tile, code: 'A', column: 3},
      {...tile, code: 'F'},
      null,
      [],
      'x',
    ];
    expect(readTileLayout({tiles: [tile, ...bad]})?.map(({code}) => code)).to.deep.equal(['A']);
  });

  it('readTileLayout() returns null for anything else', () => {
    const inherited: unknown = Object.create({tiles: [tile]});
    const many = Array.from({length: 501}, (_, index) => ({...tile, code: String(index)}));
    for (const json of [null, 1, 'x', [], [tile], {}, {tiles: {}}, {tiles: []}, inherited, {tiles: many}])
      expect(readTileLayout(json), JSON.stringify(json).slice(0, 40)).to.equal(null);
  });
});
