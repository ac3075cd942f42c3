import {expect} from 'chai';
import {decimal, round} from '../../../src/model/decimal.ts';
import {movement} from '../../../src/model/analysis/movement.ts';

describe('movement', () => {
  it('movement(change) is up above zero and down below', () => {
    expect(movement(decimal(0.1))).to.equal('up');
    expect(movement(decimal(-60.3))).to.equal('down');
  });

  it('movement(change) is none for a change that rounds to 0.0', () => {
    expect(movement(round(decimal(-0.04), 1))).to.equal('none');
  });
});
