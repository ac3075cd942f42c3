import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {moveActiveRow} from '../../../src/model/table/row-navigation.ts';
import {read, rows} from '../../support/rows.ts';

/** Three rows of 3.1, three of 3.4, one of 3.5, nine of 3.7. */
const all = rows(read(pnmnna), '03');

describe('walk(rows, at, key)', () => {
  it('goes a row at a time and stays at the ends', () => {
    expect(moveActiveRow(all, 3, 'ArrowDown')).to.equal(4);
    expect(moveActiveRow(all, 15, 'ArrowDown')).to.equal(15);
    expect(moveActiveRow(all, 3, 'ArrowUp')).to.equal(2);
    expect(moveActiveRow(all, 0, 'ArrowUp')).to.equal(0);
  });

  it('from nowhere starts at the first row', () => {
    expect(moveActiveRow(all, -1, 'ArrowDown')).to.equal(0);
    expect(moveActiveRow(all, -1, 'ArrowUp')).to.equal(0);
  });

  it('Home and End lead to the ends', () => {
    expect([moveActiveRow(all, 5, 'Home'), moveActiveRow(all, 5, 'End')]).to.deep.equal([0, 15]);
  });

  it('PageDown and PageUp lead to another guideline', () => {
    expect(moveActiveRow(all, 1, 'PageDown')).to.equal(3);
    expect(moveActiveRow(all, 3, 'PageDown')).to.equal(6);
    expect(moveActiveRow(all, 8, 'PageDown')).to.equal(15);
    expect(moveActiveRow(all, 8, 'PageUp')).to.equal(6);
    expect(moveActiveRow(all, 1, 'PageUp')).to.equal(0);
  });

  it('any other key leads nowhere', () => {
    expect(moveActiveRow(all, 1, 'Tab')).to.equal(null);
  });
});
