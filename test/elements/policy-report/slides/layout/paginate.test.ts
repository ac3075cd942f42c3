import {expect} from 'chai';
import {paginateEvenly} from '../../../../../src/elements/policy-report/slides/layout/paginate.ts';

const identity = (cost: number): number => cost;

describe('paginateEvenly(items, costOf, capacity)', () => {
  it('keeps all items in their order and exceeds the capacity of no page', () => {
    const costs = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    const pages = paginateEvenly(costs, identity, 10);
    expect(pages.flat()).to.deep.equal(costs);
    for (const page of pages) expect(page.reduce((sum, cost) => sum + cost, 0)).to.be.at.most(10);
  });

  it('returns the fewest possible pages, evenly filled', () => {
    expect(paginateEvenly([1, 1, 1, 1], identity, 3)).to.deep.equal([
      [1, 1],
      [1, 1],
    ]);
  });

  it('returns a separate page for an item larger than the capacity', () => {
    expect(paginateEvenly([1, 99, 1], identity, 3)).to.deep.equal([[1], [99], [1]]);
  });

  it('returns no pages without items', () => {
    expect(paginateEvenly([], identity, 3)).to.deep.equal([]);
  });
});
