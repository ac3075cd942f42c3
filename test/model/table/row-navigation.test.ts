import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {moveActiveRow} from '../../../src/model/table/row-navigation.ts';
import {requireReport, rows} from '../../support/rows.ts';

/** Three rows of 3.1, three of 3.4, one of 3.5, nine of 3.7. */
const sectionRows = rows(requireReport(pnmnna), '03');

describe('moveActiveRow', () => {
  it('moveActiveRow() moves one row with the arrow keys and stays at the ends', () => {
    expect(moveActiveRow(sectionRows, 3, 'ArrowDown')).to.equal(4);
    expect(moveActiveRow(sectionRows, 15, 'ArrowDown')).to.equal(15);
    expect(moveActiveRow(sectionRows, 3, 'ArrowUp')).to.equal(2);
    expect(moveActiveRow(sectionRows, 0, 'ArrowUp')).to.equal(0);
  });

  it('moveActiveRow(rows, -1, key) moves to the first row', () => {
    expect(moveActiveRow(sectionRows, -1, 'ArrowDown')).to.equal(0);
    expect(moveActiveRow(sectionRows, -1, 'ArrowUp')).to.equal(0);
  });

  it('moveActiveRow() moves to the ends with Home and End', () => {
    expect([moveActiveRow(sectionRows, 5, 'Home'), moveActiveRow(sectionRows, 5, 'End')]).to.deep.equal([
      0, 15,
    ]);
  });

  it('moveActiveRow() moves to another section with PageDown and PageUp', () => {
    expect(moveActiveRow(sectionRows, 1, 'PageDown')).to.equal(3);
    expect(moveActiveRow(sectionRows, 3, 'PageDown')).to.equal(6);
    expect(moveActiveRow(sectionRows, 8, 'PageDown')).to.equal(15);
    expect(moveActiveRow(sectionRows, 8, 'PageUp')).to.equal(6);
    expect(moveActiveRow(sectionRows, 1, 'PageUp')).to.equal(0);
  });

  it('moveActiveRow() is null for any other key', () => {
    expect(moveActiveRow(sectionRows, 1, 'Tab')).to.equal(null);
  });
});
