import {expect} from 'chai';
import {groupBy} from '../../src/model/group-by.ts';

describe('groupBy', () => {
  it('groupBy(items, keyOf) keeps keys in order of first appearance and items in their original order', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item[0])]).to.deep.equal([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it('groupBy(items, keyOf) accepts null as a key', () => {
    expect(groupBy([1, 2], () => null).get(null)).to.deep.equal([1, 2]);
  });

  it('groupBy([]) is empty', () => {
    expect(groupBy([], (item) => item).size).to.equal(0);
  });
});
