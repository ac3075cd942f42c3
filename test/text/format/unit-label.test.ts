import {expect} from 'chai';
import {unitKey} from '../../../src/text/format/unit-label.ts';
import {unit} from '../../support/indicator.ts';
import {spanish} from '../../support/languages.ts';

describe('unitName', () => {
  it('unitName is the same for two percents and another for people', () => {
    const people = unit({kind: 'count', symbol: null, change: {symbol: null, label: null}});
    expect(unitKey(unit(), spanish)).to.equal(unitKey(unit({symbol: null}), spanish));
    expect(unitKey(people, spanish)).to.not.equal(unitKey(unit(), spanish));
  });
});
