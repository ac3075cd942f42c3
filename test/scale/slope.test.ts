import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {rankRows} from '../../src/model/table/ranking.ts';
import {labelHeight, placeSlope} from '../../src/scale/slope.ts';
import {read, rows} from '../support/rows.ts';

const all = rankRows(rows(read(pnmnna), '03'));
const many = Array.from({length: 500}, (_, index) => all[index % all.length]).filter(
  (row) => row !== undefined,
);

describe('placeSlope(rows, domain)', () => {
  it('places both ends of each line where D3 places the values', () => {
    const {height, lines} = placeSlope(all, [0, 100]);
    const y = scaleLinear([0, 100], [height - labelHeight / 2, labelHeight / 2]);
    for (const {row, from, to} of lines) {
      expect(from, row.code ?? '').to.be.closeTo(y(row.assessment.from?.value ?? NaN), 0.01);
      expect(to, row.code ?? '').to.be.closeTo(y(row.assessment.to?.value ?? NaN), 0.01);
    }
  });

  for (const [name, some] of Object.entries({'11 rows': all, '500 rows': many})) {
    it(`of ${name} lets no label touch another, nor leave the box`, () => {
      const {height, lines} = placeSlope(some, [0, 100]);
      for (const side of ['fromLabel', 'toLabel'] as const) {
        const places = lines.map((line) => line[side]).sort((a, b) => a - b);
        places
          .slice(1)
          .forEach((place, index) => expect(place - (places[index] ?? 0)).to.be.at.least(labelHeight - 0.01));
        expect(places[0]).to.be.at.least(labelHeight / 2 - 0.01);
        expect(places.at(-1)).to.be.at.most(height - labelHeight / 2 + 0.01);
      }
    });
  }

  it('moves labels that would touch to both sides of what they name', () => {
    const [row] = all;
    const {lines} = placeSlope(row ? [row, row, row] : [], [0, 100]);
    const shifts = lines.map(({to, toLabel}) => toLabel - to).sort((a, b) => a - b);
    expect(shifts).to.deep.equal([-labelHeight, 0, labelHeight]);
  });

  it('of no rows has no lines', () => {
    expect(placeSlope([], [0, 1]).lines).to.deep.equal([]);
  });
});
