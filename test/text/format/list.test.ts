import {expect} from 'chai';
import {list} from '../../../src/text/format/list.ts';
import {english, spanish} from '../../support/languages.ts';

describe('list', () => {
  it('list(0 to 4 items) has commas and one "and"', () => {
    expect(list([], spanish)).to.equal('');
    expect(list(['a'], spanish)).to.equal('a');
    expect(list(['a', 'b'], spanish)).to.equal('a y b');
    expect(list(['a', 'b', 'c', 'd'], english)).to.equal('a, b, c and d');
  });
});
