import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {rankRows} from '../../src/model/table/ranking.ts';
import {labelHeight, placeSlope} from '../../src/scale/slope.ts';
import {requireReport, rows} from '../support/rows.ts';

const ranked = rankRows(rows(requireReport(pnmnna), '03'));
const repeatedRows = Array.from({length: 500}, (_, index) => ranked[index % ranked.length]).filter(
  (row) => row !== undefined,
);

describe('placeSlope', () => {
  it('placeSlope() places both ends of each line at the positions that D3 computes', () => {
    const {height, lines} = placeSlope(ranked, [0, 100]);
    const y = scaleLinear([0, 100], [height - labelHeight / 2, labelHeight / 2]);
    for (const {row, from, to} of lines) {
      expect(from, row.code ?? '').to.be.closeTo(y(row.assessment.from?.value ?? NaN), 0.01);
      expect(to, row.code ?? '').to.be.closeTo(y(row.assessment.to?.value ?? NaN), 0.01);
    }
  });

  for (const [name, slopeRows] of Object.entries({'11 rows': ranked, '500 rows': repeatedRows})) {
    it(`placeSlope(${name}) places labels without overlap inside the box`, () => {
      const {height, lines} = placeSlope(slopeRows, [0, 100]);
      for (const side of ['fromLabel', 'toLabel'] as const) {
        const positions = lines.map((line) => line[side]).sort((a, b) => a - b);
        positions
          .slice(1)
          .forEach((position, index) =>
            expect(position - (positions[index] ?? 0)).to.be.at.least(labelHeight - 0.01),
          );
        expect(positions[0]).to.be.at.least(labelHeight / 2 - 0.01);
        expect(positions.at(-1)).to.be.at.most(height - labelHeight / 2 + 0.01);
      }
    });
  }

  it('placeSlope() moves overlapping labels apart in both directions', () => {
    const [row] = ranked;
    const {lines} = placeSlope(row ? [row, row, row] : [], [0, 100]);
    const shifts = lines.map(({to, toLabel}) => toLabel - to).sort((a, b) => a - b);
    expect(shifts).to.deep.equal([-labelHeight, 0, labelHeight]);
  });

  it('placeSlope([]) has no lines', () => {
    expect(placeSlope([], [0, 1]).lines).to.deep.equal([]);
  });
});
