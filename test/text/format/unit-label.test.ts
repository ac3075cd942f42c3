import {expect} from 'chai';
import {unitName} from '../../../src/text/format/unit-label.ts';
import {unit} from '../../support/indicator.ts';
import {spanish} from '../../support/languages.ts';

describe('unitName', () => {
  it('unitName is the same for two percents and another for people', () => {
    const people = unit({kind: 'count', symbol: null, change: {symbol: null, label: null}});
    expect(unitName(unit(), spanish)).to.equal(unitName(unit({symbol: null}), spanish));
    expect(unitName(people, spanish)).to.not.equal(unitName(unit(), spanish));
  });
});
