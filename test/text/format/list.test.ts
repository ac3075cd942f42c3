import {expect} from 'chai';
import {formatList} from '../../../src/text/format/list.ts';
import {english, spanish} from '../../support/languages.ts';

describe('formatList', () => {
  it('formatList(0 to 4 items) joins with commas and a final "and"', () => {
    expect(formatList([], spanish)).to.equal('');
    expect(formatList(['a'], spanish)).to.equal('a');
    expect(formatList(['a', 'b'], spanish)).to.equal('a y b');
    expect(formatList(['a', 'b', 'c', 'd'], english)).to.equal('a, b, c and d');
  });
});
