import {expect} from 'chai';
import {formatList} from '../../../src/text/format/list.ts';
import {english, spanish} from '../../support/languages.ts';

describe('list', () => {
  it('list(0 to 4 items) has commas and one "and"', () => {
    expect(formatList([], spanish)).to.equal('');
    expect(formatList(['a'], spanish)).to.equal('a');
    expect(formatList(['a', 'b'], spanish)).to.equal('a y b');
    expect(formatList(['a', 'b', 'c', 'd'], english)).to.equal('a, b, c and d');
  });
});
