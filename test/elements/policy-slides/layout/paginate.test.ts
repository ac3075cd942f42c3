import {expect} from 'chai';
import {paginateEvenly} from '../../../../src/elements/policy-slides/layout/paginate.ts';

const own = (cost: number): number => cost;

describe('pages', () => {
  it('pages([…]) keeps the order, leaves nothing out and fills no page over its capacity', () => {
    const things = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    const found = paginateEvenly(things, own, 10);
    expect(found.flat()).to.deep.equal(things);
    for (const page of found) expect(page.reduce((sum, cost) => sum + cost, 0)).to.be.at.most(10);
  });

  it('pages([…]) needs no more pages than filling one after the other does, and fills them evenly', () => {
    expect(paginateEvenly([1, 1, 1, 1], own, 3)).to.deep.equal([
      [1, 1],
      [1, 1],
    ]);
  });

  it('pages([…]) gives what is larger than a page one to itself', () => {
    expect(paginateEvenly([1, 99, 1], own, 3)).to.deep.equal([[1], [99], [1]]);
  });

  it('pages([]) is empty', () => {
    expect(paginateEvenly([], own, 3)).to.deep.equal([]);
  });
});
