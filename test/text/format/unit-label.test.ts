import {expect} from 'chai';
import {unitKey} from '../../../src/text/format/unit-label.ts';
import {unit} from '../../support/indicator.ts';
import {spanish} from '../../support/languages.ts';

describe('unitKey', () => {
  it('unitKey is equal for two percent units and differs for a count', () => {
    const people = unit({kind: 'count', symbol: null, change: {symbol: null, label: null}});
    expect(unitKey(unit(), spanish)).to.equal(unitKey(unit({symbol: null}), spanish));
    expect(unitKey(people, spanish)).to.not.equal(unitKey(unit(), spanish));
  });
});
